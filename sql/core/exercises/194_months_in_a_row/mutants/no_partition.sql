-- mistake: You numbered the months of all hospitals together.
WITH m AS (SELECT DISTINCT hospital_id AS h, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (ORDER BY m, h) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, r)
SELECT h, MAX(n) FROM r GROUP BY h;
