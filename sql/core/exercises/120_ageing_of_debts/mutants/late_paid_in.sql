-- mistake: You added bills that were late and have been paid since.
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE payment_status LIKE 'Late%') x GROUP BY payment_plan;
