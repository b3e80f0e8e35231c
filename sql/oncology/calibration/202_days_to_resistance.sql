-- quantity: start of erlotinib to resistance, median
-- unit: days
-- population: lines of erlotinib with T790M
-- published: 396
-- source: Oxnard, Clin Cancer Res
-- year: 2011
-- comparable: published: 10 to 16 months; the middle, and the range as tolerance
-- tolerance: 91
-- on_purpose: resistance after about six months is planted, so that it shows within the loaded years
-- patients: 20000
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
