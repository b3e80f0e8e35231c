-- quantity: free of progression on osimertinib, median
-- unit: months
-- population: lines of osimertinib after erlotinib
-- published: 10.1
-- source: AURA3, Mok, N Engl J Med
-- year: 2017
-- tolerance: 4.2
-- patients: 50000
SELECT
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY second.progression_free_survival_days) / 30.4375 AS observed
FROM oncology.treatment_lines AS first
JOIN oncology.treatment_lines AS second ON second.tumor_id = first.tumor_id
    AND second.line_of_therapy = 2
JOIN oncology.regimens ON regimens.regimen_id = second.regimen_id
WHERE first.line_of_therapy = 1
    AND first.regimen_id = (SELECT regimen_id FROM oncology.regimens WHERE treatment_drug = 'Erlotinib')
    AND regimens.treatment_drug = 'Osimertinib';
