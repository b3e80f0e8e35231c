-- mutant: by_due_date
-- mistake: You took the year of the expected payment.
-- query:
SELECT payment_plan, COUNT(*), SUM(CASE WHEN patient_responsibility_amount > 500 THEN 1 ELSE 0 END), SUM(CASE WHEN patient_responsibility_amount > 500 AND actual_payment_date IS NOT NULL THEN 1 ELSE 0 END), SUM(CASE WHEN patient_responsibility_amount > 500 AND actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM expected_payment_date) = 2023 GROUP BY payment_plan;

-- mutant: filtered_in_where
-- mistake: Your WHERE made the first step as small as the second.
-- query:
SELECT payment_plan, COUNT(*), COUNT(*), COUNT(actual_payment_date), SUM(CASE WHEN actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2023 AND patient_responsibility_amount > 500 GROUP BY payment_plan;

-- mutant: paid_status_only
-- mistake: You took the status Paid for all that is paid; bills paid late are paid too.
-- query:
SELECT payment_plan, COUNT(*), SUM(CASE WHEN patient_responsibility_amount > 500 THEN 1 ELSE 0 END), SUM(CASE WHEN patient_responsibility_amount > 500 AND payment_status = 'Paid' THEN 1 ELSE 0 END), SUM(CASE WHEN patient_responsibility_amount > 500 AND payment_status = 'Paid' THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2023 GROUP BY payment_plan;

-- mutant: steps_apart
-- mistake: Your later steps forgot the condition of the earlier one.
-- query:
SELECT payment_plan, COUNT(*), SUM(CASE WHEN patient_responsibility_amount > 500 THEN 1 ELSE 0 END), COUNT(actual_payment_date), SUM(CASE WHEN actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2023 GROUP BY payment_plan;

-- mutant: whole_charge
-- mistake: You compared the whole charge with 500 dollars.
-- query:
SELECT payment_plan, COUNT(*), SUM(CASE WHEN total_charge > 500 THEN 1 ELSE 0 END), SUM(CASE WHEN total_charge > 500 AND actual_payment_date IS NOT NULL THEN 1 ELSE 0 END), SUM(CASE WHEN total_charge > 500 AND actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2023 GROUP BY payment_plan;
