-- quantity: MME that goes to doctor shoppers
-- unit: share
-- population: MME of opioid fills
-- published: 0.04
-- source: McDonald and Carlson, PLOS ONE
-- year: 2013
-- tolerance: 0.015
-- patients: 10000
WITH opioid_prescriptions AS (
    SELECT
        dispenses.patient_id,
        dispenses.prescriber_id,
        dispenses.written_date,
        dispenses.mme
    FROM opioids.dispenses
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    WHERE controlled_drugs.drug_class = 'Opioid'
),
ten_days AS (
    SELECT
        starts.patient_id,
        COUNT(DISTINCT following.prescriber_id) AS prescribers
    FROM opioid_prescriptions AS starts
    JOIN opioid_prescriptions AS following
        ON following.patient_id = starts.patient_id
        AND following.written_date BETWEEN starts.written_date AND starts.written_date + 9
    GROUP BY starts.patient_id, starts.written_date
),
shoppers AS (
    SELECT DISTINCT patient_id
    FROM ten_days
    WHERE prescribers >= 5
)
SELECT
    SUM(CASE WHEN shoppers.patient_id IS NULL THEN 0 ELSE opioid_prescriptions.mme END) / NULLIF(SUM(opioid_prescriptions.mme), 0) AS observed
FROM opioid_prescriptions
LEFT JOIN shoppers ON shoppers.patient_id = opioid_prescriptions.patient_id;
