-- mutant: change_only
-- mistake: Your last column is the change in the month, not the balance at its end.
-- query:
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE actual_payment_date IS NOT NULL), m AS (SELECT EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e WHERE EXTRACT(YEAR FROM d) = 2024 GROUP BY 1)
SELECT m, b, p, b - p FROM m ORDER BY m;

-- mutant: expected_payments
-- mistake: You booked the payments on the day on which they were expected.
-- query:
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT expected_payment_date, 0, patient_responsibility_amount FROM billing), m AS (SELECT EXTRACT(YEAR FROM d) AS y, EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e GROUP BY 1, 2), l AS (SELECT y, m, b, p, SUM(b - p) OVER (ORDER BY y, m) AS s FROM m)
SELECT m, b, p, s FROM l WHERE y = 2024 ORDER BY m;

-- mutant: late_payments_lost
-- mistake: You booked only bills with the status Paid; what came late was paid too.
-- query:
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE payment_status = 'Paid'), m AS (SELECT EXTRACT(YEAR FROM d) AS y, EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e GROUP BY 1, 2), l AS (SELECT y, m, b, p, SUM(b - p) OVER (ORDER BY y, m) AS s FROM m)
SELECT m, b, p, s FROM l WHERE y = 2024 ORDER BY m;

-- mutant: opened_in_2024
-- mistake: You began the balance with January 2024 and lost what was open before.
-- query:
WITH e AS (SELECT billing_date AS d, patient_responsibility_amount AS b, 0 AS p FROM billing UNION ALL SELECT actual_payment_date, 0, patient_responsibility_amount FROM billing WHERE actual_payment_date IS NOT NULL), m AS (SELECT EXTRACT(MONTH FROM d) AS m, SUM(b) AS b, SUM(p) AS p FROM e WHERE EXTRACT(YEAR FROM d) = 2024 GROUP BY 1)
SELECT m, b, p, SUM(b - p) OVER (ORDER BY m) FROM m ORDER BY m;

-- mutant: paid_in_the_month_of_the_bill
-- mistake: You booked a payment in the month of its bill, not in the month in which it came.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(patient_responsibility_amount) AS b, SUM(CASE WHEN actual_payment_date IS NOT NULL THEN patient_responsibility_amount ELSE 0 END) AS p FROM billing GROUP BY 1, 2), l AS (SELECT y, m, b, p, SUM(b - p) OVER (ORDER BY y, m) AS s FROM m)
SELECT m, b, p, s FROM l WHERE y = 2024 ORDER BY m;
