-- violates: A payer without members belongs to no insurer.
INSERT INTO pbm.payers
SELECT
    payer_id + 1000,
    'Nobody''s Plan',
    0,
    pbm_name,
    contract_model,
    copay_rule,
    generic_copay_usd,
    preferred_brand_copay_usd,
    nonpreferred_copay_usd,
    rebate_pass_through_share
FROM pbm.payers
WHERE payer_id = 1;
