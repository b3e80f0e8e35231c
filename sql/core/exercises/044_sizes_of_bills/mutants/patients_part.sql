-- mistake: You sorted by the patient's part, not by the total charge.
SELECT CASE WHEN patient_responsibility_amount < 1000 THEN 'small' WHEN patient_responsibility_amount < 10000 THEN 'medium' ELSE 'large' END, COUNT(*), SUM(total_charge) FROM billing GROUP BY 1;
