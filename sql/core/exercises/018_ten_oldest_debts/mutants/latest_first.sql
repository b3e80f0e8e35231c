-- mistake: You began with the latest date.
SELECT billing_id, expected_payment_date, patient_responsibility_amount FROM billing WHERE payment_status = 'Late-Unpaid' ORDER BY expected_payment_date DESC, billing_id LIMIT 10;
