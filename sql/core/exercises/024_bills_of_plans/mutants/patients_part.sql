-- mistake: You looked at the patient's part, not at the total charge.
SELECT payment_plan, COUNT(*), MIN(patient_responsibility_amount), MAX(patient_responsibility_amount), ROUND(CAST(SUM(patient_responsibility_amount) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing GROUP BY payment_plan;
