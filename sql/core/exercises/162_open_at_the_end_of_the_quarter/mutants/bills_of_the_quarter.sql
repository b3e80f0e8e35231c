-- mistake: You took only the bills of the quarter; older ones may be open too.
WITH e AS (SELECT MIN(date) AS a, MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.billing_date BETWEEN a AND d AND (b.actual_payment_date IS NULL OR b.actual_payment_date > d) GROUP BY d ORDER BY d;
