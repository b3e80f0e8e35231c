-- mistake: You cut the mean down to whole days.
SELECT payment_plan, COUNT(*), FLOOR(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(*)), MAX(actual_payment_date - expected_payment_date) FROM billing WHERE payment_status = 'Late-Paid' GROUP BY payment_plan;
