-- mutant: in_progress_in
-- mistake: You took in bills that are not due yet.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), SUM(b.patient_responsibility_amount), SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END) / SUM(b.patient_responsibility_amount) AS NUMERIC(18, 6)), 1) FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY 1;

-- mutant: inner_join
-- mistake: Your inner join lost the uninsured.
-- query:
SELECT i.kind, SUM(b.patient_responsibility_amount), SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END) / SUM(b.patient_responsibility_amount) AS NUMERIC(18, 6)), 1) FROM billing b JOIN patients p ON p.patient_id = b.patient_id JOIN insurers i ON i.insurer_id = p.insurer_id WHERE b.expected_payment_date < (SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)) GROUP BY 1;

-- mutant: integer_division
-- mistake: You divided paid by due in whole numbers, so that the share became 0.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), SUM(b.patient_responsibility_amount), SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END), 100 * FLOOR(SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END) / SUM(b.patient_responsibility_amount)) FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id WHERE b.expected_payment_date < (SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)) GROUP BY 1;

-- mutant: late_payers_lost
-- mistake: You took only the status Paid; bills that were paid late are paid too.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), SUM(b.patient_responsibility_amount), SUM(CASE WHEN b.payment_status = 'Paid' THEN b.patient_responsibility_amount ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN b.payment_status = 'Paid' THEN b.patient_responsibility_amount ELSE 0 END) / SUM(b.patient_responsibility_amount) AS NUMERIC(18, 6)), 1) FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id WHERE b.expected_payment_date < (SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)) GROUP BY 1;

-- mutant: share_of_bills
-- mistake: You gave the share of the number of bills, where a small bill weighs as much as a large one.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), SUM(b.patient_responsibility_amount), SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END), ROUND(CAST(100.0 * COUNT(b.actual_payment_date) / COUNT(*) AS NUMERIC(18, 6)), 1) FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id WHERE b.expected_payment_date < (SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)) GROUP BY 1;

-- mutant: whole_charge
-- mistake: You added up the total charges, of which insurance pays a part.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), SUM(b.total_charge), SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.total_charge ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.total_charge ELSE 0 END) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1) FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id WHERE b.expected_payment_date < (SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)) GROUP BY 1;
