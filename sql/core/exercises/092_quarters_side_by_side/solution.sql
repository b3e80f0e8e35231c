SELECT EXTRACT(YEAR FROM billing_date) AS year,
       SUM(CASE WHEN EXTRACT(MONTH FROM billing_date) BETWEEN 1 AND 3 THEN total_charge ELSE 0 END) AS q1,
       SUM(CASE WHEN EXTRACT(MONTH FROM billing_date) BETWEEN 4 AND 6 THEN total_charge ELSE 0 END) AS q2,
       SUM(CASE WHEN EXTRACT(MONTH FROM billing_date) BETWEEN 7 AND 9 THEN total_charge ELSE 0 END) AS q3,
       SUM(CASE WHEN EXTRACT(MONTH FROM billing_date) BETWEEN 10 AND 12 THEN total_charge ELSE 0 END) AS q4
FROM billing
WHERE billing_date >= DATE '2022-01-01' AND billing_date < DATE '2025-01-01'
GROUP BY EXTRACT(YEAR FROM billing_date)
ORDER BY year;
