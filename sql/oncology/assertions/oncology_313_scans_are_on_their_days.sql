-- asserts: A line is scanned on the day it starts, every 56 days from there, and on the day of progression, but not after it.
-- tables: oncology.treatment_lines, oncology.response_assessments
WITH scans AS (
    SELECT
        treatment_lines.line_id,
        COUNT(*) FILTER (WHERE response_assessments.scan_date = treatment_lines.start_date) AS first_scans,
        COUNT(*) FILTER (
            WHERE response_assessments.scan_date = treatment_lines.progression_date
        ) AS scans_at_progression,
        COUNT(*) FILTER (
            WHERE response_assessments.scan_date < treatment_lines.start_date
                OR response_assessments.scan_date > treatment_lines.progression_date
                OR (
                    MOD(response_assessments.scan_date - treatment_lines.start_date, 56) <> 0
                    AND response_assessments.scan_date IS DISTINCT FROM treatment_lines.progression_date
                )
        ) AS stray_scans
    FROM oncology.treatment_lines
    LEFT JOIN oncology.response_assessments ON response_assessments.line_id = treatment_lines.line_id
    GROUP BY treatment_lines.line_id
)
SELECT
    treatment_lines.line_id,
    scans.first_scans,
    scans.scans_at_progression,
    scans.stray_scans
FROM oncology.treatment_lines
JOIN scans ON scans.line_id = treatment_lines.line_id
WHERE scans.first_scans <> 1
    OR scans.stray_scans > 0
    OR scans.scans_at_progression <> CASE WHEN treatment_lines.progression_date IS NULL THEN 0 ELSE 1 END
ORDER BY treatment_lines.line_id;
