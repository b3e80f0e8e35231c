-- mistake: You added equal charges only once.
SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' ELSE 'large' END, COUNT(*), SUM(DISTINCT total_charge) FROM billing GROUP BY 1;
