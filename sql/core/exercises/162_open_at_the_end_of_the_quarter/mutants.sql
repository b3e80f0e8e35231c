-- mutant: bills_of_the_quarter
-- mistake: You took only the bills of the quarter; older ones may be open too.
-- query:
WITH e AS (SELECT MIN(date) AS a, MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.billing_date BETWEEN a AND d AND (b.actual_payment_date IS NULL OR b.actual_payment_date > d) GROUP BY d ORDER BY d;

-- mutant: future_bills_in
-- mistake: You took in bills that had not even been written on that day.
-- query:
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.actual_payment_date IS NULL OR b.actual_payment_date > d GROUP BY d ORDER BY d;

-- mutant: never_paid_lost
-- mistake: Your comparison lost the bills without any payment, because NULL is not later than the day.
-- query:
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.billing_date <= d AND b.actual_payment_date > d GROUP BY d ORDER BY d;

-- mutant: overdue_only
-- mistake: You kept only bills that were overdue; a bill is open from its first day.
-- query:
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.expected_payment_date < d AND (b.actual_payment_date IS NULL OR b.actual_payment_date > d) GROUP BY d ORDER BY d;

-- mutant: status_of_today
-- mistake: You took bills that are unpaid today; many more were open then and have been paid since.
-- query:
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(patient_responsibility_amount) FROM e JOIN billing b ON b.billing_date <= d AND b.actual_payment_date IS NULL GROUP BY d ORDER BY d;

-- mutant: whole_charge
-- mistake: You added up the total charges, of which insurance pays a part.
-- query:
WITH e AS (SELECT MAX(date) AS d FROM calendar WHERE year IN (2023, 2024) GROUP BY year, quarter)
SELECT d, COUNT(*), SUM(total_charge) FROM e JOIN billing b ON b.billing_date <= d AND (b.actual_payment_date IS NULL OR b.actual_payment_date > d) GROUP BY d ORDER BY d;
