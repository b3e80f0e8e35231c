-- mistake: You counted the patients in the year of their last bill.
SELECT y, COUNT(*) FROM (SELECT patient_id, EXTRACT(YEAR FROM MAX(billing_date)) AS y FROM billing GROUP BY 1 HAVING SUM(total_charge) > 50000) x GROUP BY y;
