SELECT
    first_regimens.treatment_drug AS first_drug,
    second_regimens.treatment_drug AS second_drug,
    COUNT(*) AS tumors,
    CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY tumors.last_contact_date - first_lines.start_date) AS NUMERIC(10, 1)) AS days_from_line_1,
    CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY tumors.last_contact_date - second_lines.start_date) AS NUMERIC(10, 1)) AS days_from_line_2
FROM oncology.treatment_lines AS first_lines
JOIN oncology.treatment_lines AS second_lines ON second_lines.tumor_id = first_lines.tumor_id
    AND second_lines.line_of_therapy = 2
JOIN oncology.regimens AS first_regimens ON first_regimens.regimen_id = first_lines.regimen_id
JOIN oncology.regimens AS second_regimens ON second_regimens.regimen_id = second_lines.regimen_id
JOIN oncology.tumors ON tumors.tumor_id = first_lines.tumor_id
WHERE first_lines.line_of_therapy = 1
    AND tumors.tumor_type = 'Lung'
GROUP BY first_regimens.treatment_drug, second_regimens.treatment_drug
HAVING COUNT(*) >= 2
ORDER BY days_from_line_2 DESC, first_drug, second_drug;
