-- mistake: You took bills that are unpaid today; many more were open then and have been paid since.
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.billing_date <= d AND b.actual_payment_date IS NULL GROUP BY d ORDER BY d;
