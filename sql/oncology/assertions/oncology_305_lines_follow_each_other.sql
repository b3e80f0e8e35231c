-- asserts: A line of therapy starts after the end of the line before; only the last one may be open.
-- tables: oncology.treatment_lines
WITH lines AS (
    SELECT
        line_id,
        start_date,
        line_of_therapy,
        LAG(line_of_therapy) OVER in_order AS previous_line,
        LAG(end_date) OVER in_order AS previous_end_date
    FROM oncology.treatment_lines
    WINDOW in_order AS (PARTITION BY tumor_id ORDER BY line_of_therapy)
)
SELECT
    line_id,
    previous_end_date,
    start_date
FROM lines
WHERE previous_line IS NOT NULL
    AND (previous_end_date IS NULL OR start_date <= previous_end_date)
ORDER BY line_id;
