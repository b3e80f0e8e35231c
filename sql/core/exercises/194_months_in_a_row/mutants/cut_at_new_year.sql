-- mistake: Your runs end with the year, because you numbered the months of each year by themselves.
WITH m AS (SELECT DISTINCT hospital_id AS h, EXTRACT(YEAR FROM date_of_admission) AS y, CAST(EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, y, m - ROW_NUMBER() OVER (PARTITION BY h, y ORDER BY m) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, y, r)
SELECT h, MAX(n) FROM r GROUP BY h;
