-- mistake: You took the latest day of all insurers together.
SELECT p.insurer_id, b.actual_payment_date, COUNT(*), SUM(b.patient_responsibility_amount) FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE p.insurer_id IS NOT NULL AND b.actual_payment_date = (SELECT MAX(actual_payment_date) FROM billing) GROUP BY 1, 2;
