-- mistake: You left out the bills that are not paid.
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), ROUND(CAST(SUM(total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing WHERE actual_payment_date IS NOT NULL GROUP BY payment_plan;
