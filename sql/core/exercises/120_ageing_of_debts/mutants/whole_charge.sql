-- mistake: You summed the whole charge; the insurer's part is not owed by the patient.
SELECT payment_plan, SUM(CASE WHEN d <= 90 THEN o ELSE 0 END), SUM(CASE WHEN d > 90 AND d <= 365 THEN o ELSE 0 END), SUM(CASE WHEN d > 365 THEN o ELSE 0 END)
FROM (SELECT payment_plan, total_charge AS o, (SELECT MAX(today) FROM load_runs) - expected_payment_date AS d FROM billing WHERE payment_status = 'Late-Unpaid') x GROUP BY payment_plan;
