-- mistake: You booked a payment in the month of its bill, not in the month in which it came.
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(patient_responsibility_amount) AS b, SUM(CASE WHEN actual_payment_date IS NOT NULL THEN patient_responsibility_amount ELSE 0 END) AS p FROM billing GROUP BY 1, 2), l AS (SELECT y, m, b, p, SUM(b - p) OVER (ORDER BY y, m) AS s FROM m)
SELECT m, b, p, s FROM l WHERE y = 2024 ORDER BY m;
