-- mistake: You took the middle between the smallest and the largest charge for the mean.
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), ROUND(CAST((MIN(total_charge) + MAX(total_charge)) / 2 AS NUMERIC(18, 6)), 2) FROM billing GROUP BY payment_plan;
