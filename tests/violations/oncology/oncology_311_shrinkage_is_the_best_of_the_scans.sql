-- violates: A stable tumor is said to have shrunk a little more.
UPDATE oncology.treatment_lines
SET tumor_shrinkage_percent = tumor_shrinkage_percent + 0.1
WHERE line_id = (
    SELECT MIN(line_id)
    FROM oncology.treatment_lines
    WHERE tumor_shrinkage_percent BETWEEN 0 AND 20
);
