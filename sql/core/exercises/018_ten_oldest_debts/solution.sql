SELECT billing_id, expected_payment_date, patient_responsibility_amount
FROM billing
WHERE payment_status = 'Late-Unpaid'
ORDER BY expected_payment_date, billing_id
LIMIT 10;
