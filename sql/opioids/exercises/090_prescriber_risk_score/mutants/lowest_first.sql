-- mistake: You sort from the lowest score.
WITH pairs AS (
    SELECT
        dispenses.prescriber_id,
        dispenses.patient_id,
        COUNT(*) AS fills,
        COUNT(CASE WHEN controlled_drugs.drug_name LIKE 'Oxycodone%' THEN 1 END) AS oxycodone_fills,
        COUNT(CASE WHEN dispenses.payment_type = 'Cash' THEN 1 END) AS cash_fills,
        MAX(CASE WHEN dispenses.distance_traveled_miles > 50 THEN 1 ELSE 0 END) AS is_far,
        CASE WHEN COUNT(DISTINCT controlled_drugs.drug_class) = 3 THEN 1 ELSE 0 END AS has_all_three
    FROM opioids.dispenses
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    GROUP BY dispenses.prescriber_id, dispenses.patient_id
),
totals AS (
    SELECT
        prescribers.prescriber_id,
        prescribers.state,
        COUNT(pairs.patient_id) AS patients,
        COALESCE(SUM(pairs.fills), 0) AS fills,
        COALESCE(SUM(pairs.oxycodone_fills), 0) AS oxycodone_fills,
        COALESCE(SUM(pairs.cash_fills), 0) AS cash_fills,
        COALESCE(SUM(pairs.is_far), 0) AS far_patients,
        COALESCE(SUM(pairs.has_all_three), 0) AS all_three_patients
    FROM opioids.prescribers
    LEFT JOIN pairs ON pairs.prescriber_id = prescribers.prescriber_id
    GROUP BY prescribers.prescriber_id, prescribers.state
),
compared AS (
    SELECT totals.*, AVG(oxycodone_fills) OVER (PARTITION BY state) AS state_mean
    FROM totals
)
SELECT
    prescriber_id,
    fills,
    oxycodone_fills,
    CASE WHEN oxycodone_fills >= 2 * state_mean AND oxycodone_fills > 0 THEN 1 ELSE 0 END
    + CASE WHEN patients > 0 AND far_patients >= 0.5 * patients THEN 1 ELSE 0 END
    + CASE WHEN fills > 0 AND cash_fills >= 0.4 * fills THEN 1 ELSE 0 END
    + CASE WHEN patients > 0 AND all_three_patients >= 0.1 * patients THEN 1 ELSE 0 END AS score
FROM compared
ORDER BY score, prescriber_id;
