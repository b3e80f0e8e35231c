SELECT p.gender, COUNT(*) AS patients
FROM patients p
WHERE EXISTS (SELECT 1 FROM visits v WHERE v.patient_id = p.patient_id)
  AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.patient_id = p.patient_id AND v.severity = 'Severe')
GROUP BY p.gender;
