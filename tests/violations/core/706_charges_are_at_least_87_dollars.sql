-- violates: The bill of a patient's only visit is 50 dollars.
UPDATE billing
SET
    total_charge = 50.00,
    insurance_coverage_amount = CASE WHEN insurance_coverage_amount > 0 THEN 30.00 ELSE 0.00 END,
    patient_responsibility_amount = CASE WHEN insurance_coverage_amount > 0 THEN 20.00 ELSE 50.00 END
WHERE visit_id = (
    SELECT MIN(visit_id)
    FROM (SELECT MIN(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visits
);
