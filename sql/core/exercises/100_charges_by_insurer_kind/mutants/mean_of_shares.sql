-- mistake: You took the mean of the bills' shares; a small bill then weighs as much as a large one.
SELECT COALESCE(i.kind, 'Uninsured'), COUNT(*), SUM(b.total_charge), ROUND(CAST(AVG(100.0 * b.insurance_coverage_amount / b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY COALESCE(i.kind, 'Uninsured');
