-- mutant: from_billing_date
-- mistake: You aged the debts from the day of the bill, not from the day they were due.
-- query:
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - billing_date AS d FROM billing WHERE payment_status = 'Late-Unpaid') x GROUP BY payment_plan;

-- mutant: late_paid_in
-- mistake: You added bills that were late and have been paid since.
-- query:
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE payment_status LIKE 'Late%') x GROUP BY payment_plan;

-- mutant: open_bills_in
-- mistake: You took every bill that is not paid, also those that are not due yet.
-- query:
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE actual_payment_date IS NULL) x GROUP BY payment_plan;

-- mutant: overlapping_columns
-- mistake: Your second column has no lower end, so that young debts are in two columns.
-- query:
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE payment_status = 'Late-Unpaid') x GROUP BY payment_plan;

-- mutant: whole_charge
-- mistake: You summed the whole charge; the insurer's part is not owed by the patient.
-- query:
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, total_charge AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE payment_status = 'Late-Unpaid') x GROUP BY payment_plan;
