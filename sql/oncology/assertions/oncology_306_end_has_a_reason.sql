-- asserts: A line of therapy has an end date exactly when it has a reason for it.
-- tables: oncology.treatment_lines
-- enforced by: ck_oncology_treatment_lines_end
SELECT
    line_id,
    end_date,
    reason_for_discontinuation
FROM oncology.treatment_lines
WHERE (end_date IS NULL) <> (reason_for_discontinuation IS NULL)
ORDER BY line_id;
