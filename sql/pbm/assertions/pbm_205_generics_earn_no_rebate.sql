-- asserts: There is no rebate on a generic.
-- tables: pbm.claims, pbm.drugs
-- from: claim_rows
SELECT
    claim_id,
    brand_generic,
    rebate_amount
FROM claim_rows
WHERE brand_generic = 'Generic' AND rebate_amount <> 0
ORDER BY claim_id;
