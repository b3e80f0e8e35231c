WITH months AS (
    SELECT EXTRACT(YEAR FROM date_of_admission) AS year, EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*) AS admissions
    FROM visits
    WHERE date_of_admission >= DATE '2023-01-01' AND date_of_admission < DATE '2025-01-01'
    GROUP BY EXTRACT(YEAR FROM date_of_admission), EXTRACT(MONTH FROM date_of_admission)
), compared AS (
    SELECT year, month, admissions,
           admissions - LAG(admissions) OVER (ORDER BY year, month) AS change_month,
           admissions - LAG(admissions, 12) OVER (ORDER BY year, month) AS change_year
    FROM months
)
SELECT month, admissions, change_month, change_year
FROM compared
WHERE year = 2024
ORDER BY month;
