-- violates: A chemotherapy is aimed at a biomarker.
UPDATE oncology.regimens
SET target_biomarker = 'EGFR'
WHERE treatment_drug = 'Docetaxel';
