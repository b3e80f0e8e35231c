-- mutant: end_of_the_line
-- mistake: You measure up to the end of the first line; it is the start that matters.
-- replace:
1.0 * (treatment_lines.start_date - tumors.diagnosis_date)
-- with:
1.0 * (treatment_lines.end_date - tumors.diagnosis_date)
-- replace:
treatment_lines.start_date - tumors.diagnosis_date <= 30
-- with:
treatment_lines.end_date - tumors.diagnosis_date <= 30

-- mutant: every_line
-- mistake: You take every line of therapy; later lines begin later, and a tumor counts several times.
-- leave out:
    AND treatment_lines.line_of_therapy = 1

-- mutant: treated_only
-- mistake: Your inner join loses the tumors that were never treated.
-- replace:
LEFT JOIN oncology.treatment_lines ON treatment_lines.tumor_id = tumors.tumor_id
-- with:
JOIN oncology.treatment_lines ON treatment_lines.tumor_id = tumors.tumor_id

-- mutant: untreated_in_no_time
-- mistake: You count the untreated as treated on the day of diagnosis.
-- replace:
1.0 * (treatment_lines.start_date - tumors.diagnosis_date)
-- with:
1.0 * (COALESCE(treatment_lines.start_date, tumors.diagnosis_date) - tumors.diagnosis_date)
-- replace:
treatment_lines.start_date - tumors.diagnosis_date <= 30
-- with:
COALESCE(treatment_lines.start_date, tumors.diagnosis_date) - tumors.diagnosis_date <= 30
