-- mistake: You gave the share of the number of bills, which is a quarter by definition.
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(*) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (ORDER BY total_charge, billing_id) AS p FROM billing) x GROUP BY p;
