-- mistake: Your later steps forgot the condition of the earlier one.
SELECT payment_plan, COUNT(*), SUM(CASE WHEN patient_responsibility_amount > 500 THEN 1 ELSE 0 END), COUNT(actual_payment_date), SUM(CASE WHEN actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2023 GROUP BY payment_plan;
