-- quantity: median days from the start of erlotinib to progression with T790M (published: 10 to 16 months, Oxnard 2011)
-- source: chosen
-- band: 160 to 206
-- patients: 10000
SELECT
    PERCENTILE_CONT(0.5) WITHIN GROUP (
        ORDER BY treatment_lines.progression_date - treatment_lines.start_date
    ) AS observed
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
JOIN oncology.biomarker_tests ON biomarker_tests.tumor_id = treatment_lines.tumor_id
WHERE regimens.treatment_drug = 'Erlotinib'
    AND treatment_lines.progression_date IS NOT NULL
    AND biomarker_tests.variant = 'T790M';
