-- mutant: any_patient
-- mistake: Your window mixes patients; the next visit is somebody else's.
-- query:
SELECT c.name, COUNT(*), SUM(CASE WHEN n - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (ORDER BY date_of_admission, visit_id) AS n FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;

-- mutant: from_admission
-- mistake: You counted the 30 days from the admission, not from the discharge.
-- query:
SELECT c.name, COUNT(*), SUM(CASE WHEN n - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_admission AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;

-- mutant: last_visits_lost
-- mistake: Your join of a visit to its next one lost the visits that have none.
-- query:
SELECT c.name, COUNT(*), SUM(CASE WHEN n - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id WHERE n IS NOT NULL GROUP BY c.name;

-- mutant: looked_back
-- mistake: You gave the readmission to the condition of the later visit.
-- query:
SELECT c.name, COUNT(*), SUM(CASE WHEN date_of_admission - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_admission, LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS d FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;

-- mutant: same_condition_only
-- mistake: You counted only readmissions for the same condition.
-- query:
SELECT c.name, COUNT(*), SUM(CASE WHEN n - d <= 30 AND nc = x.condition_id THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_discharge AS d, LEAD(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS nc, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;
