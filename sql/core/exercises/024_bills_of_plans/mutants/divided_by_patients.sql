-- mistake: You divided by the number of patients, not of bills.
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), ROUND(CAST(SUM(total_charge) / COUNT(DISTINCT patient_id) AS NUMERIC(18, 6)), 2) FROM billing GROUP BY payment_plan;
