-- mistake: You shut out Moderate as well as Severe.
SELECT p.gender, COUNT(*) FROM patients p WHERE NOT EXISTS (SELECT 1 FROM visits s WHERE s.patient_id = p.patient_id AND s.severity IN ('Severe', 'Moderate')) GROUP BY p.gender;
