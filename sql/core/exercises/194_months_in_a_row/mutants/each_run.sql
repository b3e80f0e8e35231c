-- mistake: You listed every run, not the longest one of each hospital.
WITH m AS (SELECT DISTINCT hospital_id AS h, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (PARTITION BY h ORDER BY m) AS r FROM m)
SELECT h, COUNT(*) FROM k GROUP BY h, r;
