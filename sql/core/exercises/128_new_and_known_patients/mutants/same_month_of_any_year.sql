-- mistake: You compared the months and forgot the year, so that somebody who first came in May 2022 is new in May 2024.
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS d FROM visits GROUP BY patient_id), s AS (SELECT DISTINCT EXTRACT(MONTH FROM v.date_of_admission) AS m, v.patient_id, CASE WHEN EXTRACT(MONTH FROM f.d) = EXTRACT(MONTH FROM v.date_of_admission) THEN 1 ELSE 0 END AS n FROM visits v JOIN f ON f.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024)
SELECT m, COUNT(*), SUM(n), COUNT(*) - SUM(n) FROM s GROUP BY m ORDER BY m;
