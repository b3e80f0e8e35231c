WITH parts AS (
    SELECT total_charge, NTILE(4) OVER (ORDER BY total_charge, billing_id) AS part FROM billing
)
SELECT part, COUNT(*) AS bills, MIN(total_charge) AS smallest, MAX(total_charge) AS largest,
       ROUND(CAST(100.0 * SUM(total_charge) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) AS share_pct
FROM parts
GROUP BY part;
