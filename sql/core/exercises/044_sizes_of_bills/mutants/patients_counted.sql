-- mistake: You counted patients, not bills.
SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' ELSE 'large' END, COUNT(DISTINCT patient_id), SUM(total_charge) FROM billing GROUP BY 1;
