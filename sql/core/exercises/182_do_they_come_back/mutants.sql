-- mutant: first_of_the_year
-- mistake: You numbered the visits from 2023 on, so that known patients look new.
-- query:
WITH n AS (SELECT patient_id, date_of_admission AS a, date_of_discharge AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits WHERE date_of_admission >= DATE '2023-01-01'), x AS (SELECT patient_id, MAX(CASE WHEN n = 1 THEN a END) AS a1, MAX(CASE WHEN n = 1 THEN d END) AS d1, MAX(CASE WHEN n = 2 THEN a END) AS a2, MAX(CASE WHEN n = 2 THEN d END) AS d2, MAX(CASE WHEN n = 3 THEN a END) AS a3 FROM n GROUP BY patient_id)
SELECT p.gender, COUNT(*), COUNT(a2), SUM(CASE WHEN a2 - d1 <= 180 THEN 1 ELSE 0 END), SUM(CASE WHEN a2 - d1 <= 180 AND a3 - d2 <= 180 THEN 1 ELSE 0 END) FROM x JOIN patients p ON p.patient_id = x.patient_id WHERE EXTRACT(YEAR FROM a1) = 2023 GROUP BY p.gender;

-- mutant: first_step_filtered
-- mistake: Your inner join to the second visit made the first step as small as the second.
-- query:
WITH n AS (SELECT patient_id, date_of_admission AS a, date_of_discharge AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits)
SELECT p.gender, COUNT(*), COUNT(*), SUM(CASE WHEN y.a - x.d <= 180 THEN 1 ELSE 0 END), SUM(CASE WHEN y.a - x.d <= 180 AND z.a - y.d <= 180 THEN 1 ELSE 0 END) FROM n x JOIN n y ON y.patient_id = x.patient_id AND y.n = 2 LEFT JOIN n z ON z.patient_id = x.patient_id AND z.n = 3 JOIN patients p ON p.patient_id = x.patient_id WHERE x.n = 1 AND EXTRACT(YEAR FROM x.a) = 2023 GROUP BY p.gender;

-- mutant: third_from_the_first
-- mistake: You measured the time of the third visit from the first one.
-- query:
WITH n AS (SELECT patient_id, date_of_admission AS a, date_of_discharge AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits), x AS (SELECT patient_id, MAX(CASE WHEN n = 1 THEN a END) AS a1, MAX(CASE WHEN n = 1 THEN d END) AS d1, MAX(CASE WHEN n = 2 THEN a END) AS a2, MAX(CASE WHEN n = 3 THEN a END) AS a3 FROM n GROUP BY patient_id)
SELECT p.gender, COUNT(*), COUNT(a2), SUM(CASE WHEN a2 - d1 <= 180 THEN 1 ELSE 0 END), SUM(CASE WHEN a3 - d1 <= 180 THEN 1 ELSE 0 END) FROM x JOIN patients p ON p.patient_id = x.patient_id WHERE EXTRACT(YEAR FROM a1) = 2023 GROUP BY p.gender;

-- mutant: third_step_alone
-- mistake: Your last step forgot that the second visit has to be in time too.
-- query:
WITH n AS (SELECT patient_id, date_of_admission AS a, date_of_discharge AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits), x AS (SELECT patient_id, MAX(CASE WHEN n = 1 THEN a END) AS a1, MAX(CASE WHEN n = 1 THEN d END) AS d1, MAX(CASE WHEN n = 2 THEN a END) AS a2, MAX(CASE WHEN n = 2 THEN d END) AS d2, MAX(CASE WHEN n = 3 THEN a END) AS a3 FROM n GROUP BY patient_id)
SELECT p.gender, COUNT(*), COUNT(a2), SUM(CASE WHEN a2 - d1 <= 180 THEN 1 ELSE 0 END), SUM(CASE WHEN a3 - d2 <= 180 THEN 1 ELSE 0 END) FROM x JOIN patients p ON p.patient_id = x.patient_id WHERE EXTRACT(YEAR FROM a1) = 2023 GROUP BY p.gender;

-- mutant: visits_of_2023_only
-- mistake: You numbered the visits of 2023 alone, so that a second visit in 2024 is lost.
-- query:
WITH n AS (SELECT patient_id, date_of_admission AS a, date_of_discharge AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2023), x AS (SELECT patient_id, MAX(CASE WHEN n = 1 THEN a END) AS a1, MAX(CASE WHEN n = 1 THEN d END) AS d1, MAX(CASE WHEN n = 2 THEN a END) AS a2, MAX(CASE WHEN n = 2 THEN d END) AS d2, MAX(CASE WHEN n = 3 THEN a END) AS a3 FROM n GROUP BY patient_id)
SELECT p.gender, COUNT(*), COUNT(a2), SUM(CASE WHEN a2 - d1 <= 180 THEN 1 ELSE 0 END), SUM(CASE WHEN a2 - d1 <= 180 AND a3 - d2 <= 180 THEN 1 ELSE 0 END) FROM x JOIN patients p ON p.patient_id = x.patient_id GROUP BY p.gender;
