-- asserts: A patient has at most one Bypass Surgery.
-- tables: visits
-- summary: heart_bypass_gt1_violations
SELECT
    patient_id,
    COUNT(*) AS bypass_surgeries
FROM visits
WHERE treatment = 'Bypass Surgery'
GROUP BY patient_id
HAVING COUNT(*) > 1
ORDER BY patient_id;
