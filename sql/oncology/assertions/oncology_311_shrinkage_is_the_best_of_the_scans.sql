-- asserts: tumor_shrinkage_percent is the best change on the scans after the first; NULL if there are none.
-- tables: oncology.treatment_lines, oncology.response_assessments
WITH scans AS (
    SELECT
        treatment_lines.line_id,
        -MIN(response_assessments.change_from_baseline_percent) AS best_shrinkage
    FROM oncology.treatment_lines
    JOIN oncology.response_assessments ON response_assessments.line_id = treatment_lines.line_id
        AND response_assessments.scan_date > treatment_lines.start_date
    GROUP BY treatment_lines.line_id
)
SELECT
    treatment_lines.line_id,
    treatment_lines.tumor_shrinkage_percent,
    scans.best_shrinkage
FROM oncology.treatment_lines
LEFT JOIN scans ON scans.line_id = treatment_lines.line_id
WHERE treatment_lines.tumor_shrinkage_percent IS DISTINCT FROM scans.best_shrinkage
ORDER BY treatment_lines.line_id;
