-- violates: A covered drug has no tier.
UPDATE pbm.formularies
SET tier = NULL
WHERE pbm_name = 'PBM Cedar'
    AND plan_year = (SELECT MAX(plan_year) FROM pbm.formularies)
    AND drug_ndc = (SELECT MIN(drug_ndc) FROM pbm.drugs);
