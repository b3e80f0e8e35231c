-- mistake: You subtracted the later date from the earlier one.
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(expected_payment_date - actual_payment_date) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(expected_payment_date - actual_payment_date) FROM billing WHERE payment_status = 'Late-Paid' GROUP BY payment_plan;
