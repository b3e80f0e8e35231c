WITH payments AS (
    SELECT p.insurer_id, b.actual_payment_date, b.patient_responsibility_amount AS amount,
           RANK() OVER (PARTITION BY p.insurer_id ORDER BY b.actual_payment_date DESC) AS place
    FROM billing b
    JOIN patients p ON p.patient_id = b.patient_id
    WHERE b.actual_payment_date IS NOT NULL AND p.insurer_id IS NOT NULL
)
SELECT insurer_id, actual_payment_date AS latest_payment, COUNT(*) AS bills, SUM(amount) AS paid
FROM payments
WHERE place = 1
GROUP BY insurer_id, actual_payment_date;
