-- mutant: current_month_left_out
-- mistake: Your window ends with the month before.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2), s AS (SELECT y, m, n, SUM(n) OVER (ORDER BY y, m ROWS BETWEEN 12 PRECEDING AND 1 PRECEDING) AS t FROM m)
SELECT y, m, n, t FROM s WHERE y >= 2023 ORDER BY y, m;

-- mutant: filtered_too_early
-- mistake: You kept 2023 and 2024 before you added up, so that the first months lack what was before.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2023-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, n, SUM(n) OVER (ORDER BY y, m ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) FROM m ORDER BY y, m;

-- mutant: since_the_beginning
-- mistake: Your window has no lower end, so that it adds up everything since January 2022.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2), s AS (SELECT y, m, n, SUM(n) OVER (ORDER BY y, m) AS t FROM m)
SELECT y, m, n, t FROM s WHERE y >= 2023 ORDER BY y, m;

-- mutant: thirteen_months
-- mistake: Your window holds the month and twelve before it, which are thirteen.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2), s AS (SELECT y, m, n, SUM(n) OVER (ORDER BY y, m ROWS BETWEEN 12 PRECEDING AND CURRENT ROW) AS t FROM m)
SELECT y, m, n, t FROM s WHERE y >= 2023 ORDER BY y, m;

-- mutant: visits_not_months
-- mistake: Your window counts rows of visits, not of months; eleven visits before are a few days.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) OVER (ORDER BY date_of_admission, visit_id ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS t FROM visits)
SELECT y, m, COUNT(*), MAX(t) FROM m WHERE y IN (2023, 2024) GROUP BY y, m ORDER BY y, m;

-- mutant: year_to_date
-- mistake: You added up from January of the year.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2023-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, n, SUM(n) OVER (PARTITION BY y ORDER BY m) FROM m ORDER BY y, m;
