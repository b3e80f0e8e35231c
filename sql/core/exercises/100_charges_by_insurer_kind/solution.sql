SELECT COALESCE(i.kind, 'Uninsured') AS kind, COUNT(*) AS bills, SUM(b.total_charge) AS charged,
       ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1) AS covered_pct
FROM billing b
JOIN patients p ON p.patient_id = b.patient_id
LEFT JOIN insurers i ON i.insurer_id = p.insurer_id
GROUP BY COALESCE(i.kind, 'Uninsured');
