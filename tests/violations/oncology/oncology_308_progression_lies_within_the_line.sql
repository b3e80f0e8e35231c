-- violates: A line has a progression-free day too many.
UPDATE oncology.treatment_lines
SET progression_free_survival_days = progression_free_survival_days + 1
WHERE line_id = (
    SELECT MIN(line_id)
    FROM oncology.treatment_lines
    WHERE progression_date < (SELECT MAX(last_contact_date) FROM oncology.tumors) - 60
);
