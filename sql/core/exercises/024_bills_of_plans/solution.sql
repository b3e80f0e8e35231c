SELECT payment_plan, COUNT(*) AS bills, MIN(total_charge) AS smallest, MAX(total_charge) AS largest,
       ROUND(CAST(SUM(total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) AS mean_charge
FROM billing
GROUP BY payment_plan;
