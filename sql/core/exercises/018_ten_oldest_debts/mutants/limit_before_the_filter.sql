-- mistake: You took the ten oldest bills first and filtered them afterwards, so that fewer are left.
SELECT billing_id, expected_payment_date, patient_responsibility_amount FROM (SELECT * FROM billing ORDER BY expected_payment_date, billing_id LIMIT 10) b WHERE payment_status = 'Late-Unpaid' ORDER BY expected_payment_date, billing_id;
