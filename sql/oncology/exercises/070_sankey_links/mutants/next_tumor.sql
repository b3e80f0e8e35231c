-- mistake: Your window has no partition: the last line of a tumor is followed by a line of another patient.
WITH lines AS (
    SELECT
        treatment_lines.line_of_therapy,
        regimens.treatment_drug AS drug,
        LEAD(regimens.treatment_drug) OVER (ORDER BY treatment_lines.tumor_id, treatment_lines.line_of_therapy) AS next_drug,
        treatment_lines.end_date,
        tumors.date_of_death
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
    WHERE tumors.tumor_type = 'Lung'
),
links AS (
    SELECT
        line_of_therapy,
        drug,
        CASE
            WHEN next_drug IS NOT NULL THEN next_drug
            WHEN date_of_death IS NOT NULL THEN 'Died'
            WHEN end_date IS NULL THEN 'Still on treatment'
            ELSE 'No further therapy'
        END AS target
    FROM lines
)
SELECT
    line_of_therapy,
    drug,
    target,
    COUNT(*) AS lines,
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY line_of_therapy, drug), 1) AS percent
FROM links
GROUP BY line_of_therapy, drug, target;
