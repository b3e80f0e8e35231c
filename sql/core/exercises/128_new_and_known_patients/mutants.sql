-- mutant: first_of_the_year
-- mistake: You looked for the first admission in 2024 only, so that everybody is new once a year.
-- query:
WITH f AS (SELECT patient_id, MIN(EXTRACT(MONTH FROM date_of_admission)) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id), s AS (SELECT DISTINCT EXTRACT(MONTH FROM v.date_of_admission) AS m, v.patient_id, CASE WHEN f.m = EXTRACT(MONTH FROM v.date_of_admission) THEN 1 ELSE 0 END AS n FROM visits v JOIN f ON f.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024)
SELECT m, COUNT(*), SUM(n), COUNT(*) - SUM(n) FROM s GROUP BY m ORDER BY m;

-- mutant: new_and_known_at_once
-- mistake: You counted a new patient who comes again in the same month among the known ones too.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS d FROM visits GROUP BY patient_id)
SELECT EXTRACT(MONTH FROM v.date_of_admission) AS m, COUNT(DISTINCT v.patient_id), COUNT(DISTINCT CASE WHEN v.date_of_admission = f.d THEN v.patient_id END), COUNT(DISTINCT CASE WHEN v.date_of_admission > f.d THEN v.patient_id END) FROM visits v JOIN f ON f.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: no_follow_up_is_new
-- mistake: You took every visit that is no follow-up for a new patient; a known patient may come with something new.
-- query:
SELECT EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(DISTINCT patient_id), COUNT(DISTINCT CASE WHEN NOT is_follow_up THEN patient_id END), COUNT(DISTINCT patient_id) - COUNT(DISTINCT CASE WHEN NOT is_follow_up THEN patient_id END) FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: same_month_of_any_year
-- mistake: You compared the months and forgot the year, so that somebody who first came in May 2022 is new in May 2024.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS d FROM visits GROUP BY patient_id), s AS (SELECT DISTINCT EXTRACT(MONTH FROM v.date_of_admission) AS m, v.patient_id, CASE WHEN EXTRACT(MONTH FROM f.d) = EXTRACT(MONTH FROM v.date_of_admission) THEN 1 ELSE 0 END AS n FROM visits v JOIN f ON f.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024)
SELECT m, COUNT(*), SUM(n), COUNT(*) - SUM(n) FROM s GROUP BY m ORDER BY m;

-- mutant: visits_counted
-- mistake: You counted visits, so that a patient with two of them in a month counts twice.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS d FROM visits GROUP BY patient_id)
SELECT EXTRACT(MONTH FROM v.date_of_admission) AS m, COUNT(*), SUM(CASE WHEN EXTRACT(YEAR FROM f.d) = 2024 AND EXTRACT(MONTH FROM f.d) = EXTRACT(MONTH FROM v.date_of_admission) THEN 1 ELSE 0 END), SUM(CASE WHEN EXTRACT(YEAR FROM f.d) = 2024 AND EXTRACT(MONTH FROM f.d) = EXTRACT(MONTH FROM v.date_of_admission) THEN 0 ELSE 1 END) FROM visits v JOIN f ON f.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY 1 ORDER BY 1;
