SELECT payment_plan, COUNT(*) AS bills,
       SUM(CASE WHEN patient_responsibility_amount > 500 THEN 1 ELSE 0 END) AS above_500,
       SUM(CASE WHEN patient_responsibility_amount > 500 AND actual_payment_date IS NOT NULL THEN 1 ELSE 0 END) AS paid,
       SUM(CASE WHEN patient_responsibility_amount > 500 AND actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) AS on_time
FROM billing
WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2024-01-01'
GROUP BY payment_plan;
