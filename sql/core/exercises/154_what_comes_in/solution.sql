SELECT COALESCE(i.kind, 'Uninsured') AS kind, SUM(b.patient_responsibility_amount) AS due,
       SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END) AS paid,
       ROUND(CAST(100.0 * SUM(CASE WHEN b.actual_payment_date IS NOT NULL THEN b.patient_responsibility_amount ELSE 0 END) / SUM(b.patient_responsibility_amount) AS NUMERIC(18, 6)), 1) AS paid_pct
FROM billing b
JOIN patients p ON p.patient_id = b.patient_id
LEFT JOIN insurers i ON i.insurer_id = p.insurer_id
WHERE b.expected_payment_date < (SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs))
GROUP BY COALESCE(i.kind, 'Uninsured');
