-- mistake: You divide by the net price of the brand; the share is of its list price.
WITH insulin AS (
    SELECT
        payers.pbm_name,
        drugs.brand_generic,
        claims.wholesale_acquisition_cost AS list,
        claims.rebate_amount AS rebate,
        claims.quantity / 10.0 AS vials
    FROM pbm.claims
    JOIN pbm.payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid'
        AND drugs.therapeutic_class = 'Basal insulin'
),
benchmark AS (
    SELECT SUM(list - rebate) / SUM(vials) AS net_price
    FROM insulin
    WHERE brand_generic = 'Biosimilar'
)
SELECT
    insulin.pbm_name,
    COUNT(*) AS fills,
    ROUND(CAST(SUM(insulin.list) / SUM(insulin.vials) AS NUMERIC(12, 6)), 2) AS list_per_vial,
    ROUND(CAST(SUM(insulin.list - insulin.rebate) / SUM(insulin.vials) AS NUMERIC(12, 6)), 2) AS net_per_vial,
    ROUND(CAST(100 - 100 * MAX(benchmark.net_price) * SUM(insulin.vials) / SUM(insulin.list - insulin.rebate) AS NUMERIC(12, 6)), 2) AS break_even_percent
FROM insulin
CROSS JOIN benchmark
WHERE insulin.brand_generic = 'Brand'
GROUP BY insulin.pbm_name;
