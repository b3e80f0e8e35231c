-- asserts: Progression-free days end with an event exactly when the tumor progressed or the patient died then.
-- tables: oncology.treatment_lines, oncology.tumors
SELECT
    treatment_lines.line_id,
    treatment_lines.progression_event,
    treatment_lines.progression_date,
    tumors.date_of_death
FROM oncology.treatment_lines
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
WHERE treatment_lines.progression_event
    <> (
        treatment_lines.progression_date IS NOT NULL
        OR COALESCE(
            tumors.date_of_death = treatment_lines.start_date + treatment_lines.progression_free_survival_days, FALSE
        )
    )
ORDER BY treatment_lines.line_id;
