-- rows: One for each table, with the number of its rows and, for the large ones, its least and greatest id.
-- stored: yes
SELECT 'zipcodes' AS table_name, COUNT(*) AS row_count, CAST(NULL AS BIGINT) AS least_id, CAST(NULL AS BIGINT) AS greatest_id FROM zipcodes
UNION ALL
SELECT 'hospitals', COUNT(*), NULL, NULL FROM hospitals
UNION ALL
SELECT 'doctors', COUNT(*), NULL, NULL FROM doctors
UNION ALL
SELECT 'insurers', COUNT(*), NULL, NULL FROM insurers
UNION ALL
SELECT 'conditions', COUNT(*), NULL, NULL FROM conditions
UNION ALL
SELECT 'calendar', COUNT(*), NULL, NULL FROM calendar
UNION ALL
SELECT 'patients', COUNT(*), MIN(patient_id), MAX(patient_id) FROM patients
UNION ALL
SELECT 'visits', COUNT(*), MIN(visit_id), MAX(visit_id) FROM visits
UNION ALL
SELECT 'billing', COUNT(*), MIN(billing_id), MAX(billing_id) FROM billing
