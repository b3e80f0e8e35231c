-- phenomenon: high_dose_mme
-- question: How many fills reach 90 morphine milligram equivalents a day?
-- says: {share:percent} of opioid fills do: {monthly_share:percent} of the monthly ones and {short_course_share:percent} of short courses.
-- expect: share 0.10 to 0.18
-- expect: monthly_share 0.14 to 0.26
-- expect: short_course_share 0.01 to 0.05
-- absent: share 0
-- patients: 10000
-- source: chosen
SELECT
    CAST(1.0 * COUNT(*) FILTER (WHERE dispenses.mme_per_day >= 90) / NULLIF(COUNT(*), 0) AS NUMERIC(12, 6)) AS share,
    CAST(1.0 * COUNT(*) FILTER (WHERE dispenses.mme_per_day >= 90 AND dispenses.days_supply > 10)
        / NULLIF(COUNT(*) FILTER (WHERE dispenses.days_supply > 10), 0) AS NUMERIC(12, 6)) AS monthly_share,
    CAST(1.0 * COUNT(*) FILTER (WHERE dispenses.mme_per_day >= 90 AND dispenses.days_supply <= 10)
        / NULLIF(COUNT(*) FILTER (WHERE dispenses.days_supply <= 10), 0) AS NUMERIC(12, 6)) AS short_course_share
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';
