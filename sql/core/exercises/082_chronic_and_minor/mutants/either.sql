-- mistake: You counted patients who have at least one of the two.
SELECT p.gender, COUNT(DISTINCT p.patient_id) FROM patients p JOIN visits v ON v.patient_id = p.patient_id JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category IN ('chronic', 'minor') GROUP BY p.gender;
