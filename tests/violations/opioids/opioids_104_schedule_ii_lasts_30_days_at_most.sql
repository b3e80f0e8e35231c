-- violates: A schedule II drug lasts 31 days, with the MME a day that follow.
UPDATE opioids.dispenses
SET days_supply = 31, mme_per_day = 1.0 * mme / 31
WHERE dispense_id = (
    SELECT MIN(dispenses.dispense_id)
    FROM opioids.dispenses
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    WHERE controlled_drugs.drug_schedule = 'II' AND dispenses.days_supply = 30
);
