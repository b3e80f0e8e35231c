-- mistake: You added up each year by itself.
SELECT y, COUNT(*) FROM (SELECT patient_id, EXTRACT(YEAR FROM billing_date) AS y FROM billing GROUP BY 1, 2 HAVING SUM(total_charge) > 50000) x GROUP BY y;
