-- mistake: You counted patients with two visits of these categories, which may both be of the same one.
SELECT p.gender, COUNT(*) FROM patients p WHERE p.patient_id IN (SELECT v.patient_id FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category IN ('chronic', 'minor') GROUP BY v.patient_id HAVING COUNT(*) >= 2) GROUP BY p.gender;
