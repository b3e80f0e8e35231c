-- quantity: another line after pembrolizumab
-- unit: share
-- population: first lines of pembrolizumab in lung cancer
-- published: 0.33
-- source: COTA analysis 2015 to 2022
-- year: 2022
-- comparable: published: under a third
-- tolerance: 0.085
-- on_purpose: more second lines, so that treatment paths have cases
-- patients: 20000
SELECT AVG(CASE WHEN second.line_id IS NOT NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.treatment_lines AS first
JOIN oncology.regimens ON regimens.regimen_id = first.regimen_id
JOIN oncology.tumors ON tumors.tumor_id = first.tumor_id
LEFT JOIN oncology.treatment_lines AS second ON second.tumor_id = first.tumor_id
    AND second.line_of_therapy = 2
WHERE first.line_of_therapy = 1
    AND regimens.treatment_drug = 'Pembrolizumab'
    AND tumors.tumor_type = 'Lung';
