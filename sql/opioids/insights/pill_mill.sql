-- phenomenon: pill_mill
-- question: Which prescribers sell oxycodone?
-- says: {mills} prescribers, {mills_per_1000_prescribers:1} in 1,000, write oxycodone at four times their state's mean or more, for patients of whom at least 70 % travel over 50 miles: {times_state_mean:1} times the mean, and {far_share:percent} of patients from far away.
-- expect: mills_per_1000_prescribers 8 to 14
-- expect: times_state_mean 5 to 12
-- expect: far_share 0.77 to 0.93
-- absent: mills_per_1000_prescribers 0
-- patients: 10000
-- source: chosen; DEA as reported: in 2010, 90 of the 100 doctors who bought most oxycodone practised in one state
WITH per_prescriber AS (
    SELECT
        prescribers.prescriber_id,
        prescribers.state,
        prescribers.specialty,
        COUNT(*) FILTER (WHERE controlled_drugs.drug_name LIKE 'Oxycodone%') AS oxycodone_fills,
        COUNT(dispenses.dispense_id) AS fills,
        COUNT(*) FILTER (WHERE dispenses.payment_type = 'Cash') AS cash_fills,
        COUNT(DISTINCT dispenses.patient_id) AS patients,
        COUNT(DISTINCT CASE WHEN dispenses.distance_traveled_miles > 50 THEN dispenses.patient_id END) AS far_patients
    FROM opioids.prescribers
    LEFT JOIN opioids.dispenses ON dispenses.prescriber_id = prescribers.prescriber_id
    LEFT JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    GROUP BY prescribers.prescriber_id, prescribers.state, prescribers.specialty
),
compared AS (
    SELECT
        specialty,
        1.0 * oxycodone_fills / NULLIF(AVG(oxycodone_fills) OVER (PARTITION BY state), 0) AS times_state_mean,
        1.0 * cash_fills / NULLIF(fills, 0) AS cash_share,
        1.0 * far_patients / NULLIF(patients, 0) AS far_share
    FROM per_prescriber
)
SELECT
    COUNT(*) FILTER (WHERE times_state_mean >= 4 AND far_share >= 0.70) AS mills,
    CAST(1000.0 * COUNT(*) FILTER (WHERE times_state_mean >= 4 AND far_share >= 0.70) / COUNT(*) AS NUMERIC(12, 4)) AS mills_per_1000_prescribers,
    CAST(COALESCE(AVG(times_state_mean) FILTER (WHERE times_state_mean >= 4 AND far_share >= 0.70), 0) AS NUMERIC(12, 4)) AS times_state_mean,
    CAST(COALESCE(AVG(far_share) FILTER (WHERE times_state_mean >= 4 AND far_share >= 0.70), 0) AS NUMERIC(12, 6)) AS far_share
FROM compared;
