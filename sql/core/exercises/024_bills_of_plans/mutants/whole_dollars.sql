-- mistake: You cut the cents off the mean.
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), FLOOR(SUM(total_charge) / COUNT(*)) FROM billing GROUP BY payment_plan;
