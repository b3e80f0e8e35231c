-- mistake: You put the year into WHERE, which made an inner join of your outer join.
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id WHERE d.specialty = 'Psychiatry' AND v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2025-01-01' GROUP BY d.doctor_id;
