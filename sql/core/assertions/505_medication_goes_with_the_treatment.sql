-- asserts: A drug, its dosage and its frequency are named exactly when the treatment is Medication.
-- tables: visits
-- from: visit_rows
SELECT
    visit_id,
    treatment,
    medication,
    dosage,
    frequency
FROM visit_rows
WHERE CASE
        WHEN medication IS NULL THEN dosage IS NOT NULL OR frequency IS NOT NULL OR treatment = 'Medication'
        ELSE dosage IS NULL OR frequency IS NULL OR treatment <> 'Medication'
    END
ORDER BY visit_id;
