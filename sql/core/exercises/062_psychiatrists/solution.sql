SELECT d.doctor_id, COUNT(v.visit_id) AS visits
FROM doctors d
LEFT JOIN visits v ON v.doctor_id = d.doctor_id AND v.date_of_admission >= DATE '2024-03-01' AND v.date_of_admission < DATE '2024-04-01'
WHERE d.specialty = 'Psychiatry'
GROUP BY d.doctor_id;
