-- mistake: Your frame looks one month ahead.
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(total_charge) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (PARTITION BY y ORDER BY m), ROUND(CAST(AVG(c) OVER (ORDER BY y, m ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;
