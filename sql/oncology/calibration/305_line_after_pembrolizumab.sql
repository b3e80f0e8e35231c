-- quantity: share of first lines of pembrolizumab in lung cancer that another line follows
-- published: 0.33
-- source: COTA analysis 2015 to 2022 (under a third); more here, so that paths have cases (chosen)
-- year: 2022
-- band: 0.38 to 0.55
-- patients: 10000
SELECT AVG(CASE WHEN second.line_id IS NOT NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.treatment_lines AS first
JOIN oncology.regimens ON regimens.regimen_id = first.regimen_id
JOIN oncology.tumors ON tumors.tumor_id = first.tumor_id
LEFT JOIN oncology.treatment_lines AS second ON second.tumor_id = first.tumor_id
    AND second.line_of_therapy = 2
WHERE first.line_of_therapy = 1
    AND regimens.treatment_drug = 'Pembrolizumab'
    AND tumors.tumor_type = 'Lung';
