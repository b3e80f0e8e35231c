-- mistake: You counted the visits of all years.
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id WHERE d.specialty = 'Psychiatry' GROUP BY d.doctor_id;
