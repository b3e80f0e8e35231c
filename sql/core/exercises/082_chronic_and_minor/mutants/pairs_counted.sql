-- mistake: You counted pairs of a chronic and a minor visit, not patients.
SELECT p.gender, COUNT(*) FROM patients p JOIN visits v ON v.patient_id = p.patient_id JOIN conditions c ON c.condition_id = v.condition_id AND c.category = 'chronic' JOIN visits w ON w.patient_id = p.patient_id JOIN conditions d ON d.condition_id = w.condition_id AND d.category = 'minor' GROUP BY p.gender;
