-- mistake: Beside the latest day you counted the payments of all days.
SELECT p.insurer_id, MAX(b.actual_payment_date), COUNT(b.actual_payment_date), SUM(b.patient_responsibility_amount) FROM billing b JOIN patients p ON p.patient_id = b.patient_id WHERE p.insurer_id IS NOT NULL AND b.actual_payment_date IS NOT NULL GROUP BY p.insurer_id;
