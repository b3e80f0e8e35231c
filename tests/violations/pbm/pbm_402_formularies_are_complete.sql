-- violates: An entry of the last year is missing.
DELETE FROM pbm.formularies
WHERE pbm_name = 'PBM Cedar'
    AND plan_year = (SELECT MAX(plan_year) FROM pbm.formularies)
    AND drug_ndc = (SELECT MIN(drug_ndc) FROM pbm.drugs);
