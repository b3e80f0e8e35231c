-- asserts: A patient has at most one Bypass Surgery.
-- tables: visits
-- from: histories
-- summary: heart_bypass_gt1_violations
SELECT
    patient_id,
    bypass_surgeries
FROM histories
WHERE bypass_surgeries > 1
ORDER BY patient_id;
