-- rows: One for each table, with the number of its rows and, for the large ones, its least and greatest id.
-- stored: yes
-- Least and greatest ids are looked up in the keys, apart from the count.
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
SELECT 'patients', COUNT(*), (SELECT MIN(patient_id) FROM patients), (SELECT MAX(patient_id) FROM patients) FROM patients
UNION ALL
SELECT 'visits', COUNT(*), (SELECT MIN(visit_id) FROM visits), (SELECT MAX(visit_id) FROM visits) FROM visits
UNION ALL
SELECT 'billing', COUNT(*), (SELECT MIN(billing_id) FROM billing), (SELECT MAX(billing_id) FROM billing) FROM billing
