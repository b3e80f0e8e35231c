-- mutant: away_from_the_first
-- mistake: You measured from the first discharge to the anchor.
-- query:
WITH g AS (SELECT patient_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS g FROM visits), e AS (SELECT patient_id, MAX(g) AS g, (SELECT MAX(today) FROM load_runs) - MIN(d) AS l FROM g GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;

-- mutant: either_or
-- mistake: You counted a patient who is away no longer among those found again.
-- query:
WITH g AS (SELECT patient_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS g FROM visits), e AS (SELECT patient_id, MAX(g) AS g, (SELECT MAX(today) FROM load_runs) - MAX(d) AS l FROM g GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN l <= 365 AND g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;

-- mutant: end_as_a_gap
-- mistake: You took the time from the last visit to the anchor for a gap between two visits.
-- query:
WITH g AS (SELECT patient_id, date_of_discharge AS d, COALESCE(LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id), (SELECT MAX(today) FROM load_runs)) - date_of_discharge AS g FROM visits), e AS (SELECT patient_id, MAX(g) AS g, (SELECT MAX(today) FROM load_runs) - MAX(d) AS l FROM g GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;

-- mutant: first_to_last
-- mistake: You took the time from the first to the last visit; a patient who comes every month has that too.
-- query:
WITH e AS (SELECT patient_id, MAX(date_of_admission) - MIN(date_of_discharge) AS g, MAX(date_of_discharge) AS l FROM visits GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN (SELECT MAX(today) FROM load_runs) - l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;

-- mutant: gaps_counted
-- mistake: You counted gaps, so that a patient with two long ones counts twice.
-- query:
WITH g AS (SELECT patient_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits)
SELECT p.gender, SUM(CASE WHEN n - d > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN n IS NULL AND (SELECT MAX(today) FROM load_runs) - d > 365 THEN 1 ELSE 0 END) FROM g JOIN patients p ON p.patient_id = g.patient_id GROUP BY p.gender;

-- mutant: shortest_gap
-- mistake: You asked for patients whose every gap is that long.
-- query:
WITH g AS (SELECT patient_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS g FROM visits), e AS (SELECT patient_id, MIN(g) AS g, (SELECT MAX(today) FROM load_runs) - MAX(d) AS l FROM g GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;
