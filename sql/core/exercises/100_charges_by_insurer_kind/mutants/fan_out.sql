-- mistake: You joined the visits by patient, so that each bill counts once for each visit of its patient.
SELECT COALESCE(i.kind, 'Uninsured'), COUNT(*), SUM(b.total_charge), ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN visits v ON v.patient_id = b.patient_id JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY COALESCE(i.kind, 'Uninsured');
