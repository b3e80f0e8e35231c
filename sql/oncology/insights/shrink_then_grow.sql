-- phenomenon: shrink_then_grow
-- question: What do the scans show of tumors that respond to erlotinib?
-- says: The {lines} tumors that responded to erlotinib and progressed had shrunk by {mean_shrinkage_at_nadir:percent} at their smallest
-- says: and were {mean_regrowth_at_progression:percent} larger than that on the day of progression.
-- expect: mean_shrinkage_at_nadir 0.45 to 0.6
-- expect: mean_regrowth_at_progression 0.25 to 0.35
-- absent: mean_regrowth_at_progression 0
-- patients: 20000
-- source: chosen (progression needs a regrowth by 20 %: RECIST)
WITH responders AS (
    SELECT
        treatment_lines.line_id,
        treatment_lines.start_date,
        treatment_lines.progression_date
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    WHERE regimens.treatment_drug = 'Erlotinib'
        AND treatment_lines.best_response IN ('CR', 'PR')
        AND treatment_lines.progression_date IS NOT NULL
),
sizes AS (
    SELECT
        responders.line_id,
        MIN(scans.sum_of_diameters_mm) AS nadir_mm,
        MAX(scans.sum_of_diameters_mm) FILTER (WHERE scans.scan_date = responders.start_date) AS baseline_mm,
        MAX(scans.sum_of_diameters_mm) FILTER (WHERE scans.scan_date = responders.progression_date) AS progression_mm
    FROM responders
    JOIN oncology.response_assessments AS scans ON scans.line_id = responders.line_id
    GROUP BY responders.line_id
)
SELECT
    COUNT(*) AS lines,
    CAST(AVG(1 - nadir_mm / baseline_mm) AS NUMERIC(6, 3)) AS mean_shrinkage_at_nadir,
    CAST(AVG(progression_mm / NULLIF(nadir_mm, 0) - 1) AS NUMERIC(6, 3)) AS mean_regrowth_at_progression
FROM sizes;
