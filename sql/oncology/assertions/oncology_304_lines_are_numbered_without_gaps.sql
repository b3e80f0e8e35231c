-- asserts: The lines of therapy of a tumor are 1, 2 and so on.
-- tables: oncology.treatment_lines
SELECT
    tumor_id,
    COUNT(*) AS lines,
    MIN(line_of_therapy) AS first_line,
    MAX(line_of_therapy) AS last_line
FROM oncology.treatment_lines
GROUP BY tumor_id
HAVING MIN(line_of_therapy) <> 1
    OR MAX(line_of_therapy) <> COUNT(*)
    OR COUNT(DISTINCT line_of_therapy) <> COUNT(*)
ORDER BY tumor_id;
