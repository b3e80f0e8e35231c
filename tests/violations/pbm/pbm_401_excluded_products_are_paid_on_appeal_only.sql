-- violates: The commonest drug is excluded everywhere.
UPDATE pbm.formularies
SET
    formulary_status = 'Excluded',
    tier = NULL
WHERE drug_ndc = (SELECT drug_ndc FROM pbm.drugs WHERE drug_name = 'atorvastatin 20 mg');
