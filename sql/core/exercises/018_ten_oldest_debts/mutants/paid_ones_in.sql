-- mistake: You did not ask for the status, so that bills that are paid long ago are in.
SELECT billing_id, expected_payment_date, patient_responsibility_amount FROM billing ORDER BY expected_payment_date, billing_id LIMIT 10;
