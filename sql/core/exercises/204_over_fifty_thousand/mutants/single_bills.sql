-- mistake: You looked for single bills above 50,000 dollars.
SELECT EXTRACT(YEAR FROM billing_date), COUNT(DISTINCT patient_id) FROM billing WHERE total_charge > 50000 GROUP BY 1;
