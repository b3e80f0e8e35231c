-- mutant: different_values
-- mistake: You took the number of different values away from the rows; a value that comes twice is not missing.
-- query:
SELECT n, a, m, ROUND(CAST(100.0 * m / a AS NUMERIC(12, 6)), 1) FROM (SELECT 'patients.prefix' AS n, COUNT(*) AS a, COUNT(*) - COUNT(DISTINCT prefix) AS m FROM patients UNION ALL SELECT 'patients.insurer_id', COUNT(*), COUNT(*) - COUNT(DISTINCT insurer_id) FROM patients UNION ALL SELECT 'visits.medication', COUNT(*), COUNT(*) - COUNT(DISTINCT medication) FROM visits UNION ALL SELECT 'billing.actual_payment_date', COUNT(*), COUNT(*) - COUNT(DISTINCT actual_payment_date) FROM billing) x;

-- mutant: equals_null
-- mistake: You compared with NULL by =, which is never true, and found nothing missing.
-- query:
SELECT 'patients.prefix', COUNT(*), COUNT(CASE WHEN prefix = NULL THEN 1 END), 0 FROM patients UNION ALL SELECT 'patients.insurer_id', COUNT(*), COUNT(CASE WHEN insurer_id = NULL THEN 1 END), 0 FROM patients UNION ALL SELECT 'visits.medication', COUNT(*), COUNT(CASE WHEN medication = NULL THEN 1 END), 0 FROM visits UNION ALL SELECT 'billing.actual_payment_date', COUNT(*), COUNT(CASE WHEN actual_payment_date = NULL THEN 1 END), 0 FROM billing;

-- mutant: integer_division
-- mistake: You divided whole numbers before you multiplied, so that each share became 0.
-- query:
SELECT n, a, m, 100 * FLOOR(1.0 * m / a) FROM (SELECT 'patients.prefix' AS n, COUNT(*) AS a, COUNT(*) - COUNT(prefix) AS m FROM patients UNION ALL SELECT 'patients.insurer_id', COUNT(*), COUNT(*) - COUNT(insurer_id) FROM patients UNION ALL SELECT 'visits.medication', COUNT(*), COUNT(*) - COUNT(medication) FROM visits UNION ALL SELECT 'billing.actual_payment_date', COUNT(*), COUNT(*) - COUNT(actual_payment_date) FROM billing) x;

-- mutant: present
-- mistake: You counted the rows that have a value.
-- query:
SELECT n, a, m, ROUND(CAST(100.0 * m / a AS NUMERIC(12, 6)), 1) FROM (SELECT 'patients.prefix' AS n, COUNT(*) AS a, COUNT(prefix) AS m FROM patients UNION ALL SELECT 'patients.insurer_id', COUNT(*), COUNT(insurer_id) FROM patients UNION ALL SELECT 'visits.medication', COUNT(*), COUNT(medication) FROM visits UNION ALL SELECT 'billing.actual_payment_date', COUNT(*), COUNT(actual_payment_date) FROM billing) x;

-- mutant: share_of_the_missing
-- mistake: You divided by all missing values of the four columns together.
-- query:
SELECT n, a, m, ROUND(CAST(100.0 * m / SUM(m) OVER () AS NUMERIC(12, 6)), 1) FROM (SELECT 'patients.prefix' AS n, COUNT(*) AS a, COUNT(*) - COUNT(prefix) AS m FROM patients UNION ALL SELECT 'patients.insurer_id', COUNT(*), COUNT(*) - COUNT(insurer_id) FROM patients UNION ALL SELECT 'visits.medication', COUNT(*), COUNT(*) - COUNT(medication) FROM visits UNION ALL SELECT 'billing.actual_payment_date', COUNT(*), COUNT(*) - COUNT(actual_payment_date) FROM billing) x;
