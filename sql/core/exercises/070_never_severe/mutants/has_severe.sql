-- mistake: You counted the patients who do have a severe visit.
SELECT p.gender, COUNT(*) FROM patients p WHERE EXISTS (SELECT 1 FROM visits s WHERE s.patient_id = p.patient_id AND s.severity = 'Severe') GROUP BY p.gender;
