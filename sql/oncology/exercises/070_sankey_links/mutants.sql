-- mutant: all_tumor_types
-- mistake: You mix in breast and colorectal cancer.
-- leave out:
    WHERE tumors.tumor_type = 'Lung'

-- mutant: death_first
-- mistake: You ask for death first: patients who died later did get a next line.
-- replace:
            WHEN next_drug IS NOT NULL THEN next_drug
-- with:
            WHEN date_of_death IS NOT NULL THEN 'Died' WHEN next_drug IS NOT NULL THEN next_drug

-- mutant: next_tumor
-- mistake: Your window has no partition: the last line of a tumor is followed by a line of another patient.
-- replace:
PARTITION BY treatment_lines.tumor_id ORDER BY treatment_lines.line_of_therapy
-- with:
ORDER BY treatment_lines.tumor_id, treatment_lines.line_of_therapy

-- mutant: previous_drug
-- mistake: You look back: your target is the drug before.
-- replace:
LEAD(regimens.treatment_drug) OVER (PARTITION BY treatment_lines.tumor_id ORDER BY treatment_lines.line_of_therapy)
-- with:
LAG(regimens.treatment_drug) OVER (PARTITION BY treatment_lines.tumor_id ORDER BY treatment_lines.line_of_therapy)

-- mutant: share_of_all
-- mistake: You divide by all lines; the links of a source add up to 100.
-- replace:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY line_of_therapy, drug), 1) AS percent
-- with:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (), 1) AS percent

-- mutant: share_of_the_drug
-- mistake: You divide by the drug's lines of any number.
-- replace:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY line_of_therapy, drug), 1) AS percent
-- with:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY drug), 1) AS percent
