-- mistake: You divided the bills of each payment plan by themselves.
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * SUM(t) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (PARTITION BY payment_plan ORDER BY total_charge, billing_id) AS p FROM billing) x GROUP BY p;
