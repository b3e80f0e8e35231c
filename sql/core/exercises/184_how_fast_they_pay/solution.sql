SELECT EXTRACT(QUARTER FROM billing_date) AS quarter, COUNT(*) AS bills,
       ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 30 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) AS within_30_pct,
       ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 60 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) AS within_60_pct,
       ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 90 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) AS within_90_pct
FROM billing
WHERE payment_plan = 'Full' AND billing_date >= DATE '2024-01-01' AND billing_date < DATE '2025-01-01'
GROUP BY EXTRACT(QUARTER FROM billing_date)
ORDER BY quarter;
