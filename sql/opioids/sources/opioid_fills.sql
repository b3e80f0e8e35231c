-- rows: Every dispensing, with its drug, the birth year of its patient and the anchor date.
SELECT
    dispenses.dispense_id,
    dispenses.dispense_date,
    dispenses.written_date,
    dispenses.patient_id,
    dispenses.quantity,
    dispenses.days_supply,
    dispenses.mme,
    dispenses.mme_per_day,
    dispenses.payment_type,
    dispenses.plan_kind,
    controlled_drugs.drug_class,
    controlled_drugs.drug_schedule,
    controlled_drugs.mme_per_unit,
    registry_patients.birth_year,
    (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS today
FROM opioids.dispenses
LEFT JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
LEFT JOIN opioids.registry_patients ON registry_patients.patient_id = dispenses.patient_id
