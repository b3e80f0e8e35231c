-- mistake: You counted visits, not patients.
SELECT p.gender, COUNT(*) FROM patients p JOIN visits v ON v.patient_id = p.patient_id WHERE NOT EXISTS (SELECT 1 FROM visits s WHERE s.patient_id = p.patient_id AND s.severity = 'Severe') GROUP BY p.gender;
