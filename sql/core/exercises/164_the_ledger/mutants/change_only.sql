-- mistake: Your last column is the change in the month, not the balance at its end.
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE actual_payment_date IS NOT NULL), m AS (SELECT EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e WHERE EXTRACT(YEAR FROM d) = 2024 GROUP BY 1)
SELECT m, b, p, b - p FROM m ORDER BY m;
