-- mistake: You counted the days from the bill on, not from the day when payment was expected.
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(actual_payment_date - billing_date) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - billing_date) FROM billing WHERE payment_status = 'Late-Paid' GROUP BY payment_plan;
