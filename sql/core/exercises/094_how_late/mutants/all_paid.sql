-- mistake: You took in bills that were paid in time; their negative days pull the mean down.
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - expected_payment_date) FROM billing WHERE actual_payment_date IS NOT NULL GROUP BY payment_plan;
