-- asserts: A dispensing has MME above 0 exactly when its drug is an opioid.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    drug_class,
    mme
FROM opioid_fills
WHERE (mme > 0) <> (drug_class = 'Opioid')
ORDER BY dispense_id;
