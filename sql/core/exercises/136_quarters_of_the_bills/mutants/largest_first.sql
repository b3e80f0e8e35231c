-- mistake: You ordered downwards, so that part 1 holds the largest bills.
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * SUM(t) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (ORDER BY total_charge DESC, billing_id) AS p FROM billing) x GROUP BY p;
