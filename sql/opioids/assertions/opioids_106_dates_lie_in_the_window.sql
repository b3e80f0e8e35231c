-- asserts: Prescriptions are written and filled in the 730 days before the anchor date, or on it.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    written_date,
    dispense_date,
    today
FROM opioid_fills
WHERE written_date < today - 730 OR dispense_date > today
ORDER BY dispense_id;
