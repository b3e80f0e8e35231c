-- mistake: Your WHERE made the first step as small as the second.
SELECT payment_plan, COUNT(*), COUNT(*), COUNT(actual_payment_date), SUM(CASE WHEN actual_payment_date <= expected_payment_date THEN 1 ELSE 0 END) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2023 AND patient_responsibility_amount > 500 GROUP BY payment_plan;
