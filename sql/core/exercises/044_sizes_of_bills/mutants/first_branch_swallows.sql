-- mistake: Your first branch is true for the small bills too, so that no bill is small.
SELECT CASE WHEN total_charge < 10000 THEN 'medium' WHEN total_charge < 1000 THEN 'small' ELSE 'large' END, COUNT(*), SUM(total_charge) FROM billing GROUP BY 1;
