-- quantity: patients who go from doctor to doctor
-- unit: share
-- population: patients with an opioid
-- published: 0.007
-- source: McDonald and Carlson, PLOS ONE
-- year: 2013
-- tolerance: 0.0035
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
    1.0 * COUNT(DISTINCT shoppers.patient_id) / NULLIF(COUNT(DISTINCT opioid_prescriptions.patient_id), 0) AS observed
FROM opioid_prescriptions
LEFT JOIN shoppers ON shoppers.patient_id = opioid_prescriptions.patient_id;
