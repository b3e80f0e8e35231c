-- mistake: You counted patients, not visits.
SELECT d.doctor_id, COUNT(DISTINCT v.patient_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id AND EXTRACT(YEAR FROM v.date_of_admission) = 2024 WHERE d.specialty = 'Psychiatry' GROUP BY d.doctor_id;
