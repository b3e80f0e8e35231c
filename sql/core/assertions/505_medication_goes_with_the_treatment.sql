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
WHERE (treatment = 'Medication') <> (medication IS NOT NULL)
    OR (medication IS NULL) <> (dosage IS NULL)
    OR (medication IS NULL) <> (frequency IS NULL)
ORDER BY visit_id;
