-- mutant: counted_visits
-- mistake: You counted visits, not patients.
-- query:
SELECT p.gender, COUNT(*) FROM patients p JOIN visits v ON v.patient_id = p.patient_id WHERE NOT EXISTS (SELECT 1 FROM visits s WHERE s.patient_id = p.patient_id AND s.severity = 'Severe') GROUP BY p.gender;

-- mutant: has_severe
-- mistake: You counted the patients who do have a severe visit.
-- query:
SELECT p.gender, COUNT(*) FROM patients p WHERE EXISTS (SELECT 1 FROM visits s WHERE s.patient_id = p.patient_id AND s.severity = 'Severe') GROUP BY p.gender;

-- mutant: moderate_too
-- mistake: You shut out Moderate as well as Severe.
-- query:
SELECT p.gender, COUNT(*) FROM patients p WHERE NOT EXISTS (SELECT 1 FROM visits s WHERE s.patient_id = p.patient_id AND s.severity IN ('Severe', 'Moderate')) GROUP BY p.gender;

-- mutant: some_other_visit
-- mistake: You asked for a visit that is not severe; a patient with another one that is severe has that too.
-- query:
SELECT p.gender, COUNT(DISTINCT p.patient_id) FROM patients p JOIN visits v ON v.patient_id = p.patient_id WHERE v.severity <> 'Severe' GROUP BY p.gender;
