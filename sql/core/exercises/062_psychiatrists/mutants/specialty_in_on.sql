-- mistake: You put the specialty into the join, so that the doctors of all specialties stay in the list.
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id AND d.specialty = 'Psychiatry' AND EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY d.doctor_id;
