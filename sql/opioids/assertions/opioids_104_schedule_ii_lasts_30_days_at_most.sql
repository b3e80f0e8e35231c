-- asserts: No schedule II drug is dispensed for more than 30 days.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    drug_schedule,
    days_supply
FROM opioid_fills
WHERE drug_schedule = 'II' AND days_supply > 30
ORDER BY dispense_id;
