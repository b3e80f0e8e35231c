-- mutant: any_two_visits
-- mistake: You counted patients with two visits of these categories, which may both be of the same one.
-- query:
SELECT p.gender, COUNT(*) FROM patients p WHERE p.patient_id IN (SELECT v.patient_id FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category IN ('chronic', 'minor') GROUP BY v.patient_id HAVING COUNT(*) >= 2) GROUP BY p.gender;

-- mutant: both_in_one_row
-- mistake: You asked one visit for both categories at once, which no row can have.
-- query:
SELECT p.gender, COUNT(DISTINCT p.patient_id) FROM patients p JOIN visits v ON v.patient_id = p.patient_id JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category = 'chronic' AND c.category = 'minor' GROUP BY p.gender;

-- mutant: chronic_only
-- mistake: You took the minor ones away, where you were asked for what is common to both.
-- query:
SELECT p.gender, COUNT(*) FROM (SELECT v.patient_id FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category = 'chronic' EXCEPT SELECT v.patient_id FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category = 'minor') x JOIN patients p ON p.patient_id = x.patient_id GROUP BY p.gender;

-- mutant: either
-- mistake: You counted patients who have at least one of the two.
-- query:
SELECT p.gender, COUNT(DISTINCT p.patient_id) FROM patients p JOIN visits v ON v.patient_id = p.patient_id JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category IN ('chronic', 'minor') GROUP BY p.gender;

-- mutant: pairs_counted
-- mistake: You counted pairs of a chronic and a minor visit, not patients.
-- query:
SELECT p.gender, COUNT(*) FROM patients p JOIN visits v ON v.patient_id = p.patient_id JOIN conditions c ON c.condition_id = v.condition_id AND c.category = 'chronic' JOIN visits w ON w.patient_id = p.patient_id JOIN conditions d ON d.condition_id = w.condition_id AND d.category = 'minor' GROUP BY p.gender;
