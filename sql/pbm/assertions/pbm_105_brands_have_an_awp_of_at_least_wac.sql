-- asserts: The average wholesale price of a brand is at least its wholesale acquisition cost.
-- tables: pbm.drugs
SELECT
    drug_ndc,
    drug_name,
    wac,
    awp
FROM pbm.drugs
WHERE brand_generic = 'Brand' AND awp < wac
ORDER BY drug_ndc;
