-- phenomenon: insulin_gross_to_net
-- question: Why does a vial of insulin cost 300 dollars, and who gets them?
-- says: A vial of branded glargine lists at {list_per_vial[PBM Alder Brand]:usd} at PBM Alder and costs
-- says: {net_per_vial[PBM Alder Brand]:usd} after the rebate, of which the PBM keeps {kept_by_pbm_per_vial[PBM Alder Brand]:usd}; the
-- says: patient pays {mean_copay_usd[PBM Alder Brand]:usd} a fill. At PBM Cedar the biosimilar lists at
-- says: {list_per_vial[PBM Cedar Biosimilar]:usd} and costs {net_per_vial[PBM Cedar Biosimilar]:usd}.
-- expect: list_per_vial[PBM Alder Brand] 284 to 302
-- expect: net_per_vial[PBM Alder Brand] 105 to 118
-- expect: kept_by_pbm_per_vial[PBM Alder Brand] 14 to 30
-- expect: list_per_vial[PBM Birch Brand] 284 to 302
-- expect: net_per_vial[PBM Birch Brand] 105 to 118
-- expect: kept_by_pbm_per_vial[PBM Birch Brand] 14 to 30
-- expect: list_per_vial[PBM Cedar Biosimilar] 98 to 105
-- expect: net_per_vial[PBM Cedar Biosimilar] 95 to 102
-- expect: kept_by_pbm_per_vial[PBM Cedar Biosimilar] at most 1
-- absent: net_per_vial[PBM Alder Brand] 281
-- patients: 10000
-- source: US Senate Finance Committee, January 2021: insulin rebates rose from low single digits to above 50 % of list
WITH fills AS (
    SELECT
        payers.pbm_name || ' ' || drugs.brand_generic AS product,
        claims.quantity / 10.0 AS vials,
        claims.wholesale_acquisition_cost,
        claims.rebate_amount,
        claims.pbm_rebate_amount,
        claims.patient_copay
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid' AND drugs.therapeutic_class = 'Basal insulin'
)
SELECT
    product,
    COUNT(*) AS fills,
    AVG(wholesale_acquisition_cost / vials) AS list_per_vial,
    AVG((wholesale_acquisition_cost - rebate_amount) / vials) AS net_per_vial,
    AVG(pbm_rebate_amount / vials) AS kept_by_pbm_per_vial,
    AVG(patient_copay) AS mean_copay_usd
FROM fills
GROUP BY product
HAVING COUNT(*) >= 20
ORDER BY product;
