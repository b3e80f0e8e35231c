-- asserts: Progression lies between the start of a line and death, and ends the progression-free days.
-- tables: oncology.treatment_lines, oncology.tumors
SELECT
    treatment_lines.line_id,
    treatment_lines.start_date,
    treatment_lines.progression_date,
    treatment_lines.progression_free_survival_days,
    tumors.date_of_death
FROM oncology.treatment_lines
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
WHERE treatment_lines.progression_date < treatment_lines.start_date
    OR treatment_lines.progression_date > tumors.date_of_death
    OR treatment_lines.progression_free_survival_days
    <> treatment_lines.progression_date - treatment_lines.start_date
ORDER BY treatment_lines.line_id;
