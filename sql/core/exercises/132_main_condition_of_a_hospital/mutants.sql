-- mutant: all_years
-- mistake: You counted the visits of all years.
-- query:
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, RANK() OVER (PARTITION BY hospital_id ORDER BY COUNT(*) DESC) AS p FROM visits GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;

-- mutant: main_condition_of_all
-- mistake: You looked for the condition that is most frequent overall, and gave its visits in each hospital.
-- query:
SELECT v.hospital_id, c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 AND v.condition_id = (SELECT condition_id FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY condition_id ORDER BY COUNT(*) DESC, condition_id LIMIT 1) GROUP BY 1, 2;

-- mutant: name_beside_a_maximum
-- mistake: You took the largest name and the largest number separately; they do not belong together.
-- query:
SELECT x.hospital_id, MAX(c.name), MAX(x.n) FROM (SELECT hospital_id, condition_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY x.hospital_id;

-- mutant: no_partition
-- mistake: You ranked over all hospitals together.
-- query:
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS p FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;

-- mutant: patients_counted
-- mistake: You counted patients, where visits were asked for.
-- query:
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(DISTINCT patient_id) AS n, RANK() OVER (PARTITION BY hospital_id ORDER BY COUNT(DISTINCT patient_id) DESC) AS p FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;

-- mutant: rarest
-- mistake: You ranked from the smallest number upwards.
-- query:
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, RANK() OVER (PARTITION BY hospital_id ORDER BY COUNT(*)) AS p FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;

-- mutant: ties_cut
-- mistake: You kept one condition for each hospital and lost others that are equally frequent.
-- query:
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, ROW_NUMBER() OVER (PARTITION BY hospital_id ORDER BY COUNT(*) DESC, condition_id) AS p FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;
