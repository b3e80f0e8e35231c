-- mistake: You include benzodiazepines and relaxants.
WITH fills AS (
    SELECT
        controlled_drugs.drug_name,
        LAG(dispenses.dispense_date + dispenses.days_supply) OVER (
            PARTITION BY dispenses.patient_id, dispenses.drug_id ORDER BY dispenses.dispense_date, dispenses.dispense_id
        ) - dispenses.dispense_date AS days_left
    FROM opioids.dispenses
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
)
SELECT
    drug_name,
    COUNT(*) AS refills,
    COUNT(CASE WHEN days_left > 3 THEN 1 END) AS early,
    ROUND(AVG(CASE WHEN days_left > 3 THEN 1.0 * days_left END), 1) AS mean_days_early
FROM fills
WHERE days_left IS NOT NULL
GROUP BY drug_name
ORDER BY refills DESC, drug_name;
