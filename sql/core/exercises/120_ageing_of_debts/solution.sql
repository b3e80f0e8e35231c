WITH anchor AS (
    SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)
), debts AS (
    SELECT b.payment_plan, b.patient_responsibility_amount AS owed, a.today - b.expected_payment_date AS days
    FROM billing b
    CROSS JOIN anchor a
    WHERE b.payment_status = 'Late-Unpaid'
)
SELECT payment_plan,
       SUM(CASE WHEN days <= 90 THEN owed ELSE 0 END) AS days_1_90,
       SUM(CASE WHEN days > 90 AND days <= 365 THEN owed ELSE 0 END) AS days_91_365,
       SUM(CASE WHEN days > 365 THEN owed ELSE 0 END) AS over_365
FROM debts
GROUP BY payment_plan;
