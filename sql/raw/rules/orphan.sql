-- Visits of nobody, and bills of no visit and of nobody.
SELECT 'visits' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM raw.visits
WHERE visit_id <> 'visit_id'
    AND LTRIM(patient_id, '0') NOT IN (SELECT LTRIM(patient_id, '0') FROM raw.patients)
UNION ALL
SELECT 'billing' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM raw.billing
WHERE billing_id <> 'billing_id'
    AND LTRIM(visit_id, '0') NOT IN (SELECT LTRIM(visit_id, '0') FROM raw.visits)
    AND LTRIM(patient_id, '0') NOT IN (SELECT LTRIM(patient_id, '0') FROM raw.patients);
