-- mistake: You took the late bills that nobody has paid into the number of bills.
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(actual_payment_date) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - expected_payment_date) FROM billing WHERE payment_status LIKE 'Late%' GROUP BY payment_plan;
