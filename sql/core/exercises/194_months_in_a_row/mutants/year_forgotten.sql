-- mistake: You forgot the year, so that there are only twelve months.
WITH m AS (SELECT DISTINCT hospital_id AS h, CAST(EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (PARTITION BY h ORDER BY m) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, r)
SELECT h, MAX(n) FROM r GROUP BY h;
