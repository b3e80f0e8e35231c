WITH months AS (
    SELECT EXTRACT(YEAR FROM billing_date) AS year, EXTRACT(MONTH FROM billing_date) AS month, SUM(total_charge) AS charged
    FROM billing
    WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01'
    GROUP BY EXTRACT(YEAR FROM billing_date), EXTRACT(MONTH FROM billing_date)
), framed AS (
    SELECT year, month, charged,
           SUM(charged) OVER (PARTITION BY year ORDER BY month) AS year_to_date,
           SUM(charged) OVER (ORDER BY year, month ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS sum_3,
           COUNT(*) OVER (ORDER BY year, month ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS months_3
    FROM months
)
SELECT year, month, charged, year_to_date, FLOOR(100 * sum_3 / months_3 + 0.5) / 100 AS mean_3_months
FROM framed
ORDER BY year, month;
