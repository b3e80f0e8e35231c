-- phenomenon: pain_clinic_decoy
-- question: Whom does a rule on volume alone accuse?
-- says: Three times the state's mean of oxycodone, and nothing else, flags {specialists} pain specialists, {share_of_specialists:percent} of them all, who are paid in cash for {specialists_cash_share:percent} of fills, and {others} others, paid in cash for {others_cash_share:percent}.
-- expect: share_of_specialists 0.5 to 1
-- expect: specialists_cash_share 0.05 to 0.15
-- expect: others_cash_share at least 0.3
-- absent: share_of_specialists 0
-- patients: 10000
-- source: chosen
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
    COUNT(*) FILTER (WHERE specialty = 'Pain Medicine' AND times_state_mean >= 3) AS specialists,
    COUNT(*) FILTER (WHERE specialty <> 'Pain Medicine' AND times_state_mean >= 3) AS others,
    CAST(1.0 * COUNT(*) FILTER (WHERE specialty = 'Pain Medicine' AND times_state_mean >= 3)
        / NULLIF(COUNT(*) FILTER (WHERE specialty = 'Pain Medicine'), 0) AS NUMERIC(12, 6)) AS share_of_specialists,
    CAST(COALESCE(AVG(cash_share) FILTER (WHERE specialty = 'Pain Medicine' AND times_state_mean >= 3), 0) AS NUMERIC(12, 6)) AS specialists_cash_share,
    CAST(COALESCE(AVG(cash_share) FILTER (WHERE specialty <> 'Pain Medicine' AND times_state_mean >= 3), 0) AS NUMERIC(12, 6)) AS others_cash_share
FROM compared;
