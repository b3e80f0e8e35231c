WITH ends AS (
    SELECT MAX(date) AS date FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter
)
SELECT e.date, COUNT(*) AS open_bills, SUM(b.patient_responsibility_amount) AS open_amount
FROM ends e
JOIN billing b ON b.billing_date <= e.date AND (b.actual_payment_date IS NULL OR b.actual_payment_date > e.date)
GROUP BY e.date
ORDER BY e.date;
