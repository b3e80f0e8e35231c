-- mutant: all_tumor_types
-- mistake: You mix in breast and colorectal cancer.
-- leave out:
    AND tumors.tumor_type = 'Lung'

-- mutant: any_later_line
-- mistake: You pair line 1 with every line, itself and later ones included.
-- leave out:
    AND second_lines.line_of_therapy = 2

-- mutant: from_diagnosis
-- mistake: You start the first clock at the diagnosis, before any treatment.
-- replace:
tumors.last_contact_date - first_lines.start_date
-- with:
tumors.last_contact_date - tumors.diagnosis_date

-- mutant: means
-- mistake: You give means; medians are asked for.
-- replace:
PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY tumors.last_contact_date - first_lines.start_date)
-- with:
AVG(tumors.last_contact_date - first_lines.start_date)
-- replace:
PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY tumors.last_contact_date - second_lines.start_date)
-- with:
AVG(tumors.last_contact_date - second_lines.start_date)

-- mutant: sorted_by_immortal_time
-- mistake: You sort by the survival from line 1, which counts the time nobody on the path could die.
-- replace:
ORDER BY days_from_line_2 DESC, first_drug, second_drug
-- with:
ORDER BY days_from_line_1 DESC, first_drug, second_drug

-- mutant: the_dead_only
-- mistake: You keep only those who have died: the survivors lived longer than that.
-- replace:
    AND tumors.tumor_type = 'Lung'
-- with:
    AND tumors.tumor_type = 'Lung' AND tumors.date_of_death IS NOT NULL
