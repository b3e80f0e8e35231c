-- asserts: The MME a day are the MME divided by the days of supply.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    mme,
    days_supply,
    mme_per_day
FROM opioid_fills
WHERE ABS(mme_per_day - 1.0 * mme / days_supply) > 0.1
ORDER BY dispense_id;
