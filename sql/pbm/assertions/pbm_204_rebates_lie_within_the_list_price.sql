-- asserts: The part of a rebate that the PBM keeps is at most the rebate, and that at most the list price.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    pbm_rebate_amount,
    rebate_amount,
    wholesale_acquisition_cost
FROM claim_rows
WHERE pbm_rebate_amount > rebate_amount OR rebate_amount > wholesale_acquisition_cost
ORDER BY claim_id;
