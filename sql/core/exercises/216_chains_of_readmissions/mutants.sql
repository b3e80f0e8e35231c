-- mutant: from_admission
-- mistake: You counted the 30 days from the admission of the visit before.
-- query:
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY p, c)
SELECT k, COUNT(*) FROM c GROUP BY k;

-- mutant: no_partition
-- mistake: Your windows do not begin anew with each patient, so that chains run from one patient to the next.
-- query:
WITH g AS (SELECT visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (ORDER BY patient_id, date_of_admission, visit_id) AS g, patient_id AS p FROM visits), n AS (SELECT SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (ORDER BY p, a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY c)
SELECT k, COUNT(*) FROM c GROUP BY k;

-- mutant: patients_not_chains
-- mistake: You put all readmissions of a patient into one chain, however far apart they are.
-- query:
WITH g AS (SELECT patient_id AS p, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), c AS (SELECT p, 1 + SUM(CASE WHEN g <= 30 THEN 1 ELSE 0 END) AS k FROM g GROUP BY p)
SELECT k, COUNT(*) FROM c GROUP BY k;

-- mutant: start_not_counted
-- mistake: You counted the readmissions of a chain without the visit that began it.
-- query:
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) - 1 AS k FROM n GROUP BY p, c)
SELECT k, COUNT(*) FROM c GROUP BY k;

-- mutant: thirty_left_out
-- mistake: You let a gap of exactly 30 days end the chain.
-- query:
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g < 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY p, c)
SELECT k, COUNT(*) FROM c GROUP BY k;

-- mutant: visits_not_chains
-- mistake: Beside each length you counted the visits in chains of that length, not the chains.
-- query:
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY p, c)
SELECT k, SUM(k) FROM c GROUP BY k;
