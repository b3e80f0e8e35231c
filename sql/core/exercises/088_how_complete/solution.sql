WITH counted AS (
    SELECT 'patients.prefix' AS column_name, COUNT(*) AS total_rows, COUNT(*) - COUNT(prefix) AS missing FROM patients
    UNION ALL
    SELECT 'patients.insurer_id', COUNT(*), COUNT(*) - COUNT(insurer_id) FROM patients
    UNION ALL
    SELECT 'visits.medication', COUNT(*), COUNT(*) - COUNT(medication) FROM visits
    UNION ALL
    SELECT 'billing.actual_payment_date', COUNT(*), COUNT(*) - COUNT(actual_payment_date) FROM billing
)
SELECT column_name, total_rows, missing, ROUND(CAST(100.0 * missing / total_rows AS NUMERIC(12, 6)), 1) AS missing_pct
FROM counted;
