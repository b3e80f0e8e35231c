-- mutant: average_of_averages
-- mistake: You took the mean of the patients' means, so that a patient with one gap weighs as much as one with ten.
-- query:
SELECT p.gender, SUM(n), ROUND(CAST(SUM(1.0 * s / n) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(m) FROM (SELECT patient_id, COUNT(*) AS n, SUM(d) AS s, MAX(d) AS m FROM (SELECT patient_id, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS d FROM visits) x WHERE d IS NOT NULL GROUP BY patient_id) g JOIN patients p ON p.patient_id = g.patient_id GROUP BY p.gender;

-- mutant: every_later_visit
-- mistake: Your self-join takes all later visits, not just the next one.
-- query:
SELECT p.gender, COUNT(*), ROUND(CAST(1.0 * SUM(w.date_of_admission - v.date_of_discharge) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(w.date_of_admission - v.date_of_discharge) FROM visits v JOIN visits w ON w.patient_id = v.patient_id AND w.visit_id > v.visit_id JOIN patients p ON p.patient_id = v.patient_id GROUP BY p.gender;

-- mutant: from_admission
-- mistake: You counted from admission to admission, so that the stay itself is in the gap.
-- query:
SELECT p.gender, COUNT(*), ROUND(CAST(1.0 * SUM(d) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(d) FROM (SELECT patient_id, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_admission AS d FROM visits) g JOIN patients p ON p.patient_id = g.patient_id WHERE d IS NOT NULL GROUP BY p.gender;

-- mutant: no_partition
-- mistake: Your window runs over all patients, so that the next visit is often somebody else's.
-- query:
SELECT p.gender, COUNT(*), ROUND(CAST(1.0 * SUM(d) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(d) FROM (SELECT patient_id, LEAD(date_of_admission) OVER (ORDER BY date_of_admission, visit_id) - date_of_discharge AS d FROM visits) g JOIN patients p ON p.patient_id = g.patient_id WHERE d IS NOT NULL GROUP BY p.gender;

-- mutant: null_as_zero
-- mistake: You made a gap of 0 days out of every missing next visit.
-- query:
SELECT p.gender, COUNT(*), ROUND(CAST(1.0 * SUM(COALESCE(d, 0)) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(d) FROM (SELECT patient_id, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS d FROM visits) g JOIN patients p ON p.patient_id = g.patient_id GROUP BY p.gender;
