-- violates: The benchmark of a brand lies below its list price.
UPDATE pbm.drugs
SET awp = wac - 0.01
WHERE drug_ndc = (SELECT MIN(drug_ndc) FROM pbm.drugs WHERE brand_generic = 'Brand');
