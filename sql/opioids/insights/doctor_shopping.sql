-- phenomenon: doctor_shopping
-- question: Who collects prescriptions from many doctors at once?
-- says: {shoppers} people saw five prescribers of opioids or more, in as many ZIP codes, within ten days: {share_of_people:percent} of the registry. They hold {share_of_opioid_fills:percent} of all opioid fills.
-- expect: share_of_people 0.0065 to 0.0105
-- expect: share_of_opioid_fills 0.025 to 0.075
-- absent: share_of_people 0
-- patients: 10000
-- source: McDonald and Carlson 2013, 0.7 % of buyers; Schneberk et al. 2020, 1.3 % of patients in California
WITH opioid_prescriptions AS (
    SELECT
        dispenses.patient_id,
        dispenses.written_date,
        dispenses.prescriber_id,
        prescribers.zipcode
    FROM opioids.dispenses
    JOIN opioids.prescribers ON prescribers.prescriber_id = dispenses.prescriber_id
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    WHERE controlled_drugs.drug_class = 'Opioid'
),
ten_days AS (
    SELECT
        starts.patient_id,
        starts.written_date,
        COUNT(DISTINCT following.prescriber_id) AS prescribers,
        COUNT(DISTINCT following.zipcode) AS zipcodes
    FROM opioid_prescriptions AS starts
    JOIN opioid_prescriptions AS following
        ON following.patient_id = starts.patient_id
        AND following.written_date BETWEEN starts.written_date AND starts.written_date + 9
    GROUP BY starts.patient_id, starts.written_date
),
shoppers AS (
    SELECT DISTINCT patient_id
    FROM ten_days
    WHERE prescribers >= 5 AND zipcodes >= 5
)
SELECT
    (SELECT COUNT(*) FROM shoppers) AS shoppers,
    CAST(1.0 * (SELECT COUNT(*) FROM shoppers) / (SELECT COUNT(*) FROM opioids.registry_patients) AS NUMERIC(12, 6)) AS share_of_people,
    CAST(1.0 * COUNT(shoppers.patient_id) / NULLIF(COUNT(*), 0) AS NUMERIC(12, 6)) AS share_of_opioid_fills
FROM opioid_prescriptions
LEFT JOIN shoppers ON shoppers.patient_id = opioid_prescriptions.patient_id;
