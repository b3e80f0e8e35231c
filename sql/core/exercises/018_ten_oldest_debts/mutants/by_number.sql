-- mistake: You ordered by the number of the bill, which says nothing about the date.
SELECT billing_id, expected_payment_date, patient_responsibility_amount FROM billing WHERE payment_status = 'Late-Unpaid' ORDER BY billing_id LIMIT 10;
