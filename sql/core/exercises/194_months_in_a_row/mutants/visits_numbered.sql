-- mistake: You numbered visits, not months, so that two visits in one month break the run.
WITH m AS (SELECT hospital_id AS h, date_of_admission AS d, visit_id AS v, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (PARTITION BY h ORDER BY d, v) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, r)
SELECT h, MAX(n) FROM r GROUP BY h;
