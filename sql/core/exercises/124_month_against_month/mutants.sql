-- mutant: eleven_back
-- mistake: You looked eleven rows back, which is one too few for a year.
-- query:
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, n - LAG(n) OVER (ORDER BY y, m) AS a, n - LAG(n, 11) OVER (ORDER BY y, m) AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;

-- mutant: filtered_too_early
-- mistake: You kept 2024 before you looked back, so that January has no month before it and no month has a year before.
-- query:
SELECT m, n, n - LAG(n) OVER (ORDER BY m), n - LAG(n, 12) OVER (ORDER BY m) FROM (SELECT EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1) x ORDER BY m;

-- mutant: looked_ahead
-- mistake: You compared with the month after.
-- query:
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, n - LEAD(n) OVER (ORDER BY y, m) AS a, n - LAG(n, 12) OVER (ORDER BY y, m) AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;

-- mutant: ordered_by_month_only
-- mistake: Your window is ordered by the month alone, so that the row before may be the same month of the other year.
-- query:
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, n - LAG(n) OVER (ORDER BY m, y) AS a, n - LAG(n, 12) OVER (ORDER BY m, y) AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;

-- mutant: sign_turned
-- mistake: You subtracted the new number from the old one.
-- query:
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, LAG(n) OVER (ORDER BY y, m) - n AS a, LAG(n, 12) OVER (ORDER BY y, m) - n AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;
