-- phenomenon: rogue_pharmacy
-- question: Which pharmacies play along?
-- says: {pharmacies} pharmacies, {per_1000_pharmacies:1} in 1,000, sell more than 35 % of their schedule II drugs for cash and more than 35 % to people from over 50 miles away; {independents} of them are independent ones, with {independents_cash_share:percent} in cash.
-- expect: per_1000_pharmacies 14 to 40
-- expect: independents_per_1000_pharmacies 12 to 18
-- expect: independents_cash_share 0.4 to 0.9
-- absent: per_1000_pharmacies 0
-- patients: 10000
-- source: chosen
WITH per_pharmacy AS (
    SELECT
        pharmacies.pharmacy_id,
        pharmacies.pharmacy_kind,
        COUNT(*) AS fills,
        1.0 * COUNT(*) FILTER (WHERE dispenses.payment_type = 'Cash') / COUNT(*) AS cash_share,
        1.0 * COUNT(*) FILTER (WHERE dispenses.distance_patient_to_pharmacy_miles > 50) / COUNT(*) AS far_share
    FROM opioids.dispenses
    JOIN opioids.pharmacies ON pharmacies.pharmacy_id = dispenses.pharmacy_id
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    WHERE controlled_drugs.drug_schedule = 'II'
    GROUP BY pharmacies.pharmacy_id, pharmacies.pharmacy_kind
),
flagged AS (
    SELECT
        pharmacy_kind,
        cash_share
    FROM per_pharmacy
    WHERE fills >= 40 AND cash_share > 0.35 AND far_share > 0.35
)
SELECT
    COUNT(*) AS pharmacies,
    COUNT(*) FILTER (WHERE pharmacy_kind = 'Independent') AS independents,
    CAST(1000.0 * COUNT(*) / (SELECT COUNT(*) FROM opioids.pharmacies) AS NUMERIC(12, 4)) AS per_1000_pharmacies,
    CAST(1000.0 * COUNT(*) FILTER (WHERE pharmacy_kind = 'Independent')
        / (SELECT COUNT(*) FROM opioids.pharmacies) AS NUMERIC(12, 4)) AS independents_per_1000_pharmacies,
    CAST(COALESCE(AVG(cash_share) FILTER (WHERE pharmacy_kind = 'Independent'), 0) AS NUMERIC(12, 6)) AS independents_cash_share
FROM flagged;
