-- phenomenon: red_flag_bundle
-- question: What do cash, distance and volume say together?
-- says: {three_flags_share:percent} of fills carry all three red flags, with {three_flags_dose:1} MME a day, and come from {three_flags_prescribers_share:percent} of the prescribers; {two_flags_share:percent} carry two, and {no_flag_share:percent} none, with {no_flag_dose:1} MME a day.
-- expect: three_flags_share 0.026 to 0.08
-- expect: three_flags_prescribers_share 0.003 to 0.08
-- expect: three_flags_dose at least 75
-- expect: two_flags_share 0.018 to 0.1
-- expect: no_flag_share at least 0.6
-- expect: no_flag_dose at most 35
-- absent: three_flags_share 0.01
-- patients: 10000
-- source: chosen
WITH volumes AS (
    SELECT
        prescribers.prescriber_id,
        prescribers.state,
        COUNT(*) FILTER (WHERE controlled_drugs.drug_name LIKE 'Oxycodone%') AS oxycodone_fills
    FROM opioids.prescribers
    LEFT JOIN opioids.dispenses ON dispenses.prescriber_id = prescribers.prescriber_id
    LEFT JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    GROUP BY prescribers.prescriber_id, prescribers.state
),
compared AS (
    SELECT
        prescriber_id,
        oxycodone_fills / NULLIF(AVG(oxycodone_fills) OVER (PARTITION BY state), 0) AS times_state_mean
    FROM volumes
),
flagged AS (
    SELECT
        dispenses.prescriber_id,
        dispenses.mme_per_day,
        CASE WHEN compared.times_state_mean >= 4 THEN 1 ELSE 0 END
        + CASE WHEN dispenses.distance_traveled_miles > 50 THEN 1 ELSE 0 END
        + CASE WHEN dispenses.payment_type = 'Cash' THEN 1 ELSE 0 END AS red_flags
    FROM opioids.dispenses
    JOIN compared ON compared.prescriber_id = dispenses.prescriber_id
)
SELECT
    COUNT(*) FILTER (WHERE red_flags = 3) AS three_flags,
    CAST(1.0 * COUNT(*) FILTER (WHERE red_flags = 3) / COUNT(*) AS NUMERIC(12, 6)) AS three_flags_share,
    CAST(1.0 * COUNT(DISTINCT CASE WHEN red_flags = 3 THEN prescriber_id END)
        / (SELECT COUNT(*) FROM opioids.prescribers) AS NUMERIC(12, 6)) AS three_flags_prescribers_share,
    CAST(COALESCE(AVG(mme_per_day) FILTER (WHERE red_flags = 3), 0) AS NUMERIC(12, 4)) AS three_flags_dose,
    CAST(1.0 * COUNT(*) FILTER (WHERE red_flags = 2) / COUNT(*) AS NUMERIC(12, 6)) AS two_flags_share,
    CAST(1.0 * COUNT(*) FILTER (WHERE red_flags = 0) / COUNT(*) AS NUMERIC(12, 6)) AS no_flag_share,
    CAST(AVG(mme_per_day) FILTER (WHERE red_flags = 0) AS NUMERIC(12, 4)) AS no_flag_dose
FROM flagged;
