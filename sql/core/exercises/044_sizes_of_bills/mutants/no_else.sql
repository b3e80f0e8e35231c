-- mistake: Your CASE has no branch for the largest bills, so that their size is NULL.
SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' END, COUNT(*), SUM(total_charge) FROM billing GROUP BY 1;
