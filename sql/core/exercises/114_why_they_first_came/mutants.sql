-- mutant: any_visit
-- mistake: You counted the patients who ever had the condition.
-- query:
SELECT c.name, COUNT(DISTINCT v.patient_id), ROUND(CAST(100.0 * COUNT(DISTINCT v.patient_id) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name;

-- mutant: last_visit
-- mistake: You numbered backwards and looked at the last visit.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM (SELECT condition_id, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission DESC, visit_id DESC) AS n FROM visits) f JOIN conditions c ON c.condition_id = f.condition_id WHERE n = 1 GROUP BY c.name;

-- mutant: no_follow_ups
-- mistake: You took all visits that are no follow-ups; a patient has one of these for each new condition.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

-- mutant: share_of_visits
-- mistake: You divided by the number of visits, not of patients.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(*) FROM visits) AS NUMERIC(12, 6)), 1) FROM (SELECT condition_id, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) f JOIN conditions c ON c.condition_id = f.condition_id WHERE n = 1 GROUP BY c.name;

-- mutant: smallest_condition
-- mistake: You took the smallest condition_id of each patient, which has nothing to do with time.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM (SELECT patient_id, MIN(condition_id) AS k FROM visits GROUP BY patient_id) f JOIN conditions c ON c.condition_id = f.k GROUP BY c.name;
