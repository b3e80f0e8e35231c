-- mistake: You rounded down the twelfth instalment too, and the cents that are left over are lost.
WITH RECURSIVE k AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 12), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) + n AS m, CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12 + 1, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;
