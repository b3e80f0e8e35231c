-- mistake: You average the units dispensed; the days of supply are asked for.
SELECT
    controlled_drugs.drug_class,
    controlled_drugs.drug_schedule,
    COUNT(*) AS fills,
    COUNT(DISTINCT dispenses.patient_id) AS patients,
    ROUND(AVG(1.0 * dispenses.quantity), 1) AS mean_days
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
GROUP BY controlled_drugs.drug_class, controlled_drugs.drug_schedule;
