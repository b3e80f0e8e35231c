-- mutant: all_months
-- mistake: You counted all months with admissions, whether in a row or not.
-- query:
SELECT hospital_id, COUNT(DISTINCT 12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission)) FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY hospital_id;

-- mutant: cut_at_new_year
-- mistake: Your runs end with the year, because you numbered the months of each year by themselves.
-- query:
WITH m AS (SELECT DISTINCT hospital_id AS h, EXTRACT(YEAR FROM date_of_admission) AS y, CAST(EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, y, m - ROW_NUMBER() OVER (PARTITION BY h, y ORDER BY m) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, y, r)
SELECT h, MAX(n) FROM r GROUP BY h;

-- mutant: each_run
-- mistake: You listed every run, not the longest one of each hospital.
-- query:
WITH m AS (SELECT DISTINCT hospital_id AS h, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (PARTITION BY h ORDER BY m) AS r FROM m)
SELECT h, COUNT(*) FROM k GROUP BY h, r;

-- mutant: no_partition
-- mistake: You numbered the months of all hospitals together.
-- query:
WITH m AS (SELECT DISTINCT hospital_id AS h, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (ORDER BY m, h) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, r)
SELECT h, MAX(n) FROM r GROUP BY h;

-- mutant: visits_numbered
-- mistake: You numbered visits, not months, so that two visits in one month break the run.
-- query:
WITH m AS (SELECT hospital_id AS h, date_of_admission AS d, visit_id AS v, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (PARTITION BY h ORDER BY d, v) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, r)
SELECT h, MAX(n) FROM r GROUP BY h;

-- mutant: year_forgotten
-- mistake: You forgot the year, so that there are only twelve months.
-- query:
WITH m AS (SELECT DISTINCT hospital_id AS h, CAST(EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS m FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024), k AS (SELECT h, m - ROW_NUMBER() OVER (PARTITION BY h ORDER BY m) AS r FROM m), r AS (SELECT h, COUNT(*) AS n FROM k GROUP BY h, r)
SELECT h, MAX(n) FROM r GROUP BY h;
