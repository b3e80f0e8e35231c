SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' ELSE 'large' END AS size,
       COUNT(*) AS bills, SUM(total_charge) AS charged
FROM billing
GROUP BY CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' ELSE 'large' END;
