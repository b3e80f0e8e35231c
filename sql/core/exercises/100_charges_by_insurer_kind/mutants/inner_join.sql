-- mistake: Your inner join lost the uninsured.
SELECT i.kind, COUNT(*), SUM(b.total_charge), ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN patients p ON p.patient_id = b.patient_id JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY i.kind;
