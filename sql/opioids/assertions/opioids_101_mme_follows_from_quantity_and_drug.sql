-- asserts: The MME of a dispensing are its quantity times those of a unit.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    quantity,
    mme_per_unit,
    mme
FROM opioid_fills
WHERE ABS(mme - quantity * mme_per_unit) > 0.1
ORDER BY dispense_id;
