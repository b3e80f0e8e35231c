-- mistake: You aged the debts from the day of the bill, not from the day they were due.
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, patient_responsibility_amount AS o, (SELECT MAX(today) FROM load_runs) - billing_date AS d FROM billing WHERE payment_status = 'Late-Unpaid') x GROUP BY payment_plan;
