-- mistake: You kept only bills that were overdue; a bill is open from its first day.
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.expected_payment_date < d AND (b.actual_payment_date IS NULL OR b.actual_payment_date > d) GROUP BY d ORDER BY d;
