-- violates: A lung tumor with EGFR has ALK, too.
-- also: oncology_407_summary_agrees_with_the_tests, oncology_408_mutations_agree_with_the_tests
UPDATE oncology.biomarker_tests
SET
    variant = 'EML4-ALK',
    classification = 'Pathogenic',
    biomarker_status = 'ALK+'
WHERE gene = 'ALK'
    AND tumor_id = (
        SELECT MIN(driven.tumor_id)
        FROM oncology.biomarker_tests AS driven
        JOIN oncology.tumors ON tumors.tumor_id = driven.tumor_id
        WHERE driven.gene = 'EGFR' AND driven.classification = 'Pathogenic' AND tumors.tumor_type = 'Lung'
    );
