-- mistake: You summed what patients owe, not the charges.
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(patient_responsibility_amount) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (PARTITION BY y ORDER BY m), ROUND(CAST(AVG(c) OVER (ORDER BY y, m ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;
