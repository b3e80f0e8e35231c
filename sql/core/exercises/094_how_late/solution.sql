SELECT payment_plan, COUNT(*) AS bills,
       ROUND(CAST(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(*) AS NUMERIC(12, 6)), 1) AS mean_days_late,
       MAX(actual_payment_date - expected_payment_date) AS most_days_late
FROM billing
WHERE payment_status = 'Late-Paid'
GROUP BY payment_plan;
