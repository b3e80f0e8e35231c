-- mistake: You divide the cost of the responders only; the failures were paid for as well.
SELECT
    biomarker_tests.biomarker_status AS pd_l1,
    COUNT(*) AS lines,
    SUM(treatment_lines.drug_cost_usd) AS cost_usd,
    COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1 END) AS responses,
    ROUND(
        1.0 * SUM(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN treatment_lines.drug_cost_usd END)
        / NULLIF(COUNT(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1 END), 0),
        0
    ) AS usd_per_response
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
JOIN oncology.biomarker_tests ON biomarker_tests.tumor_id = tumors.tumor_id
WHERE regimens.treatment_drug = 'Pembrolizumab'
    AND tumors.tumor_type = 'Lung'
    AND biomarker_tests.gene = 'PD-L1'
GROUP BY biomarker_tests.biomarker_status;
