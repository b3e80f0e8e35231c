WITH events AS (
    SELECT billing_date AS day, patient_responsibility_amount AS billed, 0 AS paid FROM billing
    UNION ALL
    SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE actual_payment_date IS NOT NULL
), months AS (
    SELECT EXTRACT(YEAR FROM day) AS year, EXTRACT(MONTH FROM day) AS month, SUM(billed) AS billed, SUM(paid) AS paid
    FROM events
    GROUP BY EXTRACT(YEAR FROM day), EXTRACT(MONTH FROM day)
), ledger AS (
    SELECT year, month, billed, paid, SUM(billed - paid) OVER (ORDER BY year, month) AS balance FROM months
)
SELECT month, billed, paid, balance
FROM ledger
WHERE year = 2024
ORDER BY month;
