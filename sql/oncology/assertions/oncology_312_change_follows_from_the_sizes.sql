-- asserts: change_from_baseline_percent compares the size with that on the first scan of the line.
-- tables: oncology.response_assessments
WITH scans AS (
    SELECT
        assessment_id,
        sum_of_diameters_mm,
        change_from_baseline_percent,
        FIRST_VALUE(sum_of_diameters_mm) OVER (PARTITION BY line_id ORDER BY assessment_id) AS baseline_mm
    FROM oncology.response_assessments
)
SELECT
    assessment_id,
    baseline_mm,
    sum_of_diameters_mm,
    change_from_baseline_percent
FROM scans
WHERE ABS(change_from_baseline_percent - 100.0 * (sum_of_diameters_mm - baseline_mm) / baseline_mm) > 0.06
ORDER BY assessment_id;
