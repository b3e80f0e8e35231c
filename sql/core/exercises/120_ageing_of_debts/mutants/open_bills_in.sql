-- mistake: You took every bill that is not paid, also those that are not due yet.
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE actual_payment_date IS NULL) x GROUP BY payment_plan;
