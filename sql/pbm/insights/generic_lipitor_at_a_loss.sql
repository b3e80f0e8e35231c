-- phenomenon: generic_lipitor_at_a_loss
-- question: Which common generic costs the independent pharmacy most?
-- says: A fill of atorvastatin brings an independent pharmacy {pharmacy_margin_usd:usd} under spread contracts,
-- says: {share_at_loss:percent} of the fills are at a loss, and the PBM keeps {pbm_retained_share:percent} of the bill; in the order of
-- says: what they bring it is number {place_from_the_bottom:0}, the next worst brings {next_margin_usd:usd}.
-- expect: place_from_the_bottom 1 to 1
-- expect: pharmacy_margin_usd -7.2 to -5.2
-- expect: share_at_loss at least 0.95
-- expect: pbm_retained_share 0.38 to 0.42
-- absent: pharmacy_margin_usd 0.4
-- absent: pbm_retained_share 0.29
-- patients: 10000
-- source: chosen, with the cost of dispensing after Grant Thornton, 2007
WITH fills AS (
    SELECT
        drugs.drug_name,
        claims.amount_insurance_paid + claims.patient_copay AS billed,
        claims.amount_pharmacy_received AS received,
        claims.amount_pharmacy_received - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd AS margin
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.pharmacies AS pharmacies ON pharmacies.pharmacy_id = claims.pharmacy_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid'
        AND payers.contract_model = 'Spread'
        AND pharmacies.pharmacy_kind = 'Independent'
        AND drugs.brand_generic = 'Generic'
        AND NOT drugs.is_specialty
        AND claims.copay_clawback_amount = 0
),
margins AS (
    SELECT
        drug_name,
        1.0 - SUM(received) / SUM(billed) AS pbm_retained_share,
        AVG(margin) AS pharmacy_margin_usd,
        1.0 * COUNT(*) FILTER (WHERE margin < 0) / COUNT(*) AS share_at_loss,
        ROW_NUMBER() OVER (ORDER BY AVG(margin), drug_name) AS place_from_the_bottom,
        LEAD(AVG(margin)) OVER (ORDER BY AVG(margin), drug_name) AS next_margin_usd
    FROM fills
    GROUP BY drug_name
    HAVING COUNT(*) >= 50
)
SELECT
    place_from_the_bottom,
    pbm_retained_share,
    pharmacy_margin_usd,
    share_at_loss,
    next_margin_usd
FROM margins
WHERE drug_name = 'atorvastatin 20 mg';
