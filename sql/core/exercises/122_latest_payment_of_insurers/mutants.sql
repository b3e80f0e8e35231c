-- mutant: all_days_counted
-- mistake: Beside the latest day you counted the payments of all days.
-- query:
SELECT p.insurer_id, MAX(b.actual_payment_date), COUNT(b.actual_payment_date), SUM(b.patient_responsibility_amount) FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE p.insurer_id IS NOT NULL AND b.actual_payment_date IS NOT NULL GROUP BY p.insurer_id;

-- mutant: expected_day
-- mistake: You looked at the day on which the payment was expected.
-- query:
SELECT insurer_id, d, COUNT(*), SUM(a) FROM (SELECT p.insurer_id, b.expected_payment_date AS d, b.patient_responsibility_amount AS a, RANK() OVER (PARTITION BY p.insurer_id ORDER BY b.expected_payment_date DESC) AS r FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE b.actual_payment_date IS NOT NULL AND p.insurer_id IS NOT NULL) x WHERE r = 1 GROUP BY 1, 2;

-- mutant: last_by_id
-- mistake: You took the paid bill with the largest number; the numbers follow the patients, not the calendar.
-- query:
SELECT p.insurer_id, b.actual_payment_date, 1, b.patient_responsibility_amount FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE b.billing_id IN (SELECT MAX(c.billing_id) FROM billing c JOIN patients q ON q.patient_id = c.patient_id WHERE c.actual_payment_date IS NOT NULL AND q.insurer_id IS NOT NULL GROUP BY q.insurer_id);

-- mutant: one_day_for_all
-- mistake: You took the latest day of all insurers together.
-- query:
SELECT p.insurer_id, b.actual_payment_date, COUNT(*), SUM(b.patient_responsibility_amount) FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE p.insurer_id IS NOT NULL AND b.actual_payment_date = (SELECT MAX(actual_payment_date) FROM billing) GROUP BY 1, 2;

-- mutant: uninsured_in
-- mistake: Your list has a row for patients without an insurer.
-- query:
SELECT insurer_id, d, COUNT(*), SUM(a) FROM (SELECT p.insurer_id, b.actual_payment_date AS d, b.patient_responsibility_amount AS a, RANK() OVER (PARTITION BY p.insurer_id ORDER BY b.actual_payment_date DESC) AS r FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE b.actual_payment_date IS NOT NULL) x WHERE r = 1 GROUP BY 1, 2;

-- mutant: whole_charge
-- mistake: You added up the total charges, of which the insurer pays a part.
-- query:
SELECT insurer_id, d, COUNT(*), SUM(a) FROM (SELECT p.insurer_id, b.actual_payment_date AS d, b.total_charge AS a, RANK() OVER (PARTITION BY p.insurer_id ORDER BY b.actual_payment_date DESC) AS r FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE b.actual_payment_date IS NOT NULL AND p.insurer_id IS NOT NULL) x WHERE r = 1 GROUP BY 1, 2;
