-- mutant: all_tumors
-- mistake: You divide by all tumors of the registry, tested or not.
-- replace:
100.0 * COUNT(DISTINCT CASE WHEN classification = 'VUS' THEN tumor_id END) / COUNT(DISTINCT tumor_id)
-- with:
100.0 * COUNT(DISTINCT CASE WHEN classification = 'VUS' THEN tumor_id END) / (SELECT COUNT(*) FROM oncology.tumors)

-- mutant: any_variant
-- mistake: You count every variant; pathogenic ones are variants, too.
-- replace:
classification = 'VUS' THEN 1
-- with:
variant IS NOT NULL THEN 1
-- replace:
classification = 'VUS' THEN tumor_id
-- with:
variant IS NOT NULL THEN tumor_id

-- mutant: not_benign_is_pathogenic
-- mistake: You count the pathogenic results instead of those nobody can read.
-- replace:
classification = 'VUS' THEN 1
-- with:
classification = 'Pathogenic' THEN 1
-- replace:
classification = 'VUS' THEN tumor_id
-- with:
classification = 'Pathogenic' THEN tumor_id

-- mutant: pd_l1_too
-- mistake: You keep PD-L1, which has a score instead of a classification.
-- leave out:
WHERE classification IS NOT NULL

-- mutant: vus_of_all_genes
-- mistake: You divide each gene's tumors by all tumors with a VUS in any gene.
-- replace:
100.0 * COUNT(DISTINCT CASE WHEN classification = 'VUS' THEN tumor_id END) / COUNT(DISTINCT tumor_id)
-- with:
100.0 * COUNT(DISTINCT CASE WHEN classification = 'VUS' THEN tumor_id END) / (SELECT COUNT(DISTINCT tumor_id) FROM oncology.biomarker_tests WHERE classification = 'VUS')
