-- mutant: all_drugs
-- mistake: You count the lines of every drug.
-- replace:
WHERE regimens.treatment_drug = 'Pembrolizumab'
-- with:
WHERE 1 = 1

-- mutant: cost_of_responders
-- mistake: You divide the cost of the responders only; the failures were paid for as well.
-- replace:
1.0 * SUM(treatment_lines.drug_cost_usd)
-- with:
1.0 * SUM(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN treatment_lines.drug_cost_usd END)

-- mutant: cost_per_line
-- mistake: You divide by the lines, not by the responses.
-- replace:
        / NULLIF(COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1 END), 0),
-- with:
        / COUNT(*),

-- mutant: every_test
-- mistake: You join every test of the tumor: each line appears once for each gene.
-- leave out:
    AND biomarker_tests.gene = 'PD-L1'

-- mutant: stable_is_no_response
-- mistake: You count a stable disease as a response.
-- replace:
    COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1 END) AS responses,
-- with:
    COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR', 'SD') THEN 1 END) AS responses,
-- replace:
        / NULLIF(COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1 END), 0),
-- with:
        / NULLIF(COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR', 'SD') THEN 1 END), 0),
