-- asserts: best_response is CR from 99 percent of shrinkage, PR from 30, SD above -20, else PD.
-- tables: oncology.treatment_lines
SELECT
    line_id,
    tumor_shrinkage_percent,
    best_response
FROM oncology.treatment_lines
WHERE best_response IS DISTINCT FROM
    CASE
        WHEN tumor_shrinkage_percent >= 99 THEN 'CR'
        WHEN tumor_shrinkage_percent >= 30 THEN 'PR'
        WHEN tumor_shrinkage_percent > -20 THEN 'SD'
        WHEN tumor_shrinkage_percent IS NOT NULL THEN 'PD'
    END
ORDER BY line_id;
