-- mutant: ended_in_where
-- mistake: You filter the ended lines in WHERE, so that the number of all lines is gone.
-- replace:
GROUP BY regimens.drug_class
-- with:
WHERE treatment_lines.end_date IS NOT NULL GROUP BY regimens.drug_class

-- mutant: events
-- mistake: You count progression events, among which are deaths.
-- replace:
treatment_lines.reason_for_discontinuation = 'Progression'
-- with:
treatment_lines.progression_event

-- mutant: progressed_ever
-- mistake: You count every progression that was recorded, also after the drug had been stopped for another reason.
-- replace:
treatment_lines.reason_for_discontinuation = 'Progression'
-- with:
treatment_lines.progression_date IS NOT NULL

-- mutant: running_lines_too
-- mistake: You divide by all lines; those still running may yet end for any reason.
-- replace:
100.0 * COUNT(CASE WHEN treatment_lines.reason_for_discontinuation = 'Progression' THEN 1 END) / COUNT(treatment_lines.end_date)
-- with:
100.0 * COUNT(CASE WHEN treatment_lines.reason_for_discontinuation = 'Progression' THEN 1 END) / COUNT(*)

-- mutant: tumors_for_lines
-- mistake: You count tumors; a tumor may have several lines of a class.
-- replace:
    COUNT(*) AS lines,
-- with:
    COUNT(DISTINCT treatment_lines.tumor_id) AS lines,
