WITH RECURSIVE numbers AS (
    SELECT 1 AS n
    UNION ALL
    SELECT n + 1 FROM numbers WHERE n < 12
), bills AS (
    SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) AS month_number,
           patient_responsibility_amount AS part,
           CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) AS twelfth
    FROM billing
    WHERE payment_plan = 'Incremental' AND billing_date >= DATE '2024-01-01' AND billing_date < DATE '2025-01-01'
), due AS (
    SELECT b.month_number + n.n AS month_number, CASE WHEN n.n < 12 THEN b.twelfth ELSE b.part - 11 * b.twelfth END AS amount
    FROM bills b
    CROSS JOIN numbers n
)
SELECT CAST(FLOOR(month_number / 12.0) AS INTEGER) AS year, month_number % 12 + 1 AS month, COUNT(*) AS instalments, SUM(amount) AS amount
FROM due
GROUP BY month_number
ORDER BY year, month;
