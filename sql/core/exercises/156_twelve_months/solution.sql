WITH months AS (
    SELECT EXTRACT(YEAR FROM date_of_admission) AS year, EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*) AS admissions
    FROM visits
    WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01'
    GROUP BY EXTRACT(YEAR FROM date_of_admission), EXTRACT(MONTH FROM date_of_admission)
), summed AS (
    SELECT year, month, admissions, SUM(admissions) OVER (ORDER BY year, month ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS twelve_months
    FROM months
)
SELECT year, month, admissions, twelve_months
FROM summed
WHERE year >= 2023
ORDER BY year, month;
