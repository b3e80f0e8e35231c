-- mistake: You ordered by the day of the bill; the plans allow different times to pay.
SELECT billing_id, expected_payment_date, patient_responsibility_amount FROM billing WHERE payment_status = 'Late-Unpaid' ORDER BY billing_date, billing_id LIMIT 10;
