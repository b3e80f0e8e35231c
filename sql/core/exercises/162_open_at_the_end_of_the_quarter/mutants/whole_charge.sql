-- mistake: You added up the total charges, of which insurance pays a part.
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(total_charge) FROM e JOIN billing b ON b.billing_date <= d AND (b.actual_payment_date IS NULL OR b.actual_payment_date > d) GROUP BY d ORDER BY d;
