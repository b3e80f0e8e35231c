-- phenomenon: rebate_wall
-- question: What happens to a patient who is prescribed the cheap drug?
-- says: The cheaper product of a class was refused {refused_claims[PBM Alder]:0} times at PBM Alder,
-- says: {refused_claims[PBM Birch]:0} times at PBM Birch and {refused_claims[PBM Cedar]:0} times at PBM Cedar; within 14 days
-- says: {dear_drug_paid_instead[All PBMs]:percent} of these patients got one that costs more than twice as much, on which the PBM keeps a
-- says: rebate of {median_rebate_kept_usd[All PBMs]:usd} for 30 days (median).
-- expect: refused_claims[PBM Alder] at least 8
-- expect: refused_claims[PBM Birch] at least 8
-- expect: refused_claims[PBM Cedar] 0 to 0
-- expect: dear_drug_paid_instead[All PBMs] 0.58 to 0.92
-- expect: median_rebate_kept_usd[All PBMs] 30 to 70
-- absent: refused_claims[PBM Alder] 0
-- patients: 10000
-- source: chosen
WITH refused AS (
    SELECT
        claims.claim_id,
        claims.patient_id,
        claims.fill_date,
        payers.pbm_name,
        drugs.therapeutic_class,
        drugs.wac
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Rejected' AND claims.reject_code = '70'
),
refused_cheap AS (
    SELECT
        claim_id,
        patient_id,
        fill_date,
        pbm_name,
        therapeutic_class,
        wac
    FROM refused
    WHERE EXISTS (
        SELECT 1
        FROM pbm.drugs AS dear
        WHERE dear.therapeutic_class = refused.therapeutic_class AND dear.wac > 2 * refused.wac
    )
),
bought_dear AS (
    SELECT
        refused_cheap.claim_id,
        MAX(CAST(claims.pbm_rebate_amount AS DOUBLE PRECISION) * 30 / claims.days_supply) AS rebate_kept
    FROM refused_cheap
    JOIN pbm.claims AS claims
        ON claims.patient_id = refused_cheap.patient_id
        AND claims.fill_date BETWEEN refused_cheap.fill_date AND refused_cheap.fill_date + 14
    JOIN pbm.drugs AS dear
        ON dear.drug_ndc = claims.drug_ndc
        AND dear.therapeutic_class = refused_cheap.therapeutic_class
        AND dear.wac > 2 * refused_cheap.wac
    WHERE claims.claim_status = 'Paid'
    GROUP BY refused_cheap.claim_id
),
pbms AS (
    SELECT DISTINCT pbm_name
    FROM pbm.payers
)
SELECT
    COALESCE(pbms.pbm_name, 'All PBMs') AS pbm_name,
    COUNT(refused_cheap.claim_id) AS refused_claims,
    1.0 * COUNT(bought_dear.claim_id) / NULLIF(COUNT(refused_cheap.claim_id), 0) AS dear_drug_paid_instead,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY bought_dear.rebate_kept) AS median_rebate_kept_usd
FROM pbms
LEFT JOIN refused_cheap ON refused_cheap.pbm_name = pbms.pbm_name
LEFT JOIN bought_dear ON bought_dear.claim_id = refused_cheap.claim_id
GROUP BY ROLLUP (pbms.pbm_name)
ORDER BY 1;
