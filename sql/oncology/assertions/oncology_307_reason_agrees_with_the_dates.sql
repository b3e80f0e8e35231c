-- asserts: A line that ends by progression ends on its day, and one that ends by death on that of death.
-- tables: oncology.treatment_lines, oncology.tumors
SELECT
    treatment_lines.line_id,
    treatment_lines.reason_for_discontinuation,
    treatment_lines.end_date,
    treatment_lines.progression_date,
    tumors.date_of_death
FROM oncology.treatment_lines
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
WHERE (
        treatment_lines.reason_for_discontinuation = 'Progression'
        AND treatment_lines.end_date IS DISTINCT FROM treatment_lines.progression_date
    )
    OR (
        treatment_lines.reason_for_discontinuation = 'Death'
        AND treatment_lines.end_date IS DISTINCT FROM tumors.date_of_death
    )
    OR treatment_lines.progression_date < treatment_lines.end_date
ORDER BY treatment_lines.line_id;
