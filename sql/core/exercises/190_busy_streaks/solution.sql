WITH days AS (
    SELECT date_of_admission AS day, COUNT(*) AS admissions
    FROM visits
    WHERE date_of_admission >= DATE '2024-01-01' AND date_of_admission < DATE '2025-01-01'
    GROUP BY date_of_admission
), marked AS (
    SELECT day, admissions, day - CAST(ROW_NUMBER() OVER (ORDER BY day) AS INTEGER) AS island FROM days
)
SELECT MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS days, SUM(admissions) AS admissions
FROM marked
GROUP BY island
HAVING COUNT(*) >= 7;
