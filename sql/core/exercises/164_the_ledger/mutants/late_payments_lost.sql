-- mistake: You booked only bills with the status Paid; what came late was paid too.
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE payment_status = 'Paid'), m AS (SELECT EXTRACT(YEAR FROM d) AS y, EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e GROUP BY 1, 2), l AS (SELECT y, m, b, p, SUM(b - p) OVER (ORDER BY y, m) AS s FROM m)
SELECT m, b, p, s FROM l WHERE y = 2024 ORDER BY m;
