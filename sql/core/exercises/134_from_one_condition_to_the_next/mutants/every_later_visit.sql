-- mistake: You paired each visit with all later ones of the patient, not with the next one.
SELECT a.name, b.name, COUNT(*) FROM visits v JOIN visits w ON w.patient_id = v.patient_id AND w.visit_id > v.visit_id AND w.condition_id <> v.condition_id JOIN conditions a ON a.condition_id = v.condition_id JOIN conditions b ON b.condition_id = w.condition_id GROUP BY 1, 2 HAVING COUNT(*) >= 4;
