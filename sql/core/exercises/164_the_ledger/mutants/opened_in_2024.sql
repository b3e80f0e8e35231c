-- mistake: You began the balance with January 2024 and lost what was open before.
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE actual_payment_date IS NOT NULL), m AS (SELECT EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e WHERE EXTRACT(YEAR FROM d) = 2024 GROUP BY 1)
SELECT m, b, p, SUM(b - p) OVER (ORDER BY m) FROM m ORDER BY m;
