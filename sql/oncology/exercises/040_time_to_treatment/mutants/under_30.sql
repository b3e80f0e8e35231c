-- mistake: You leave out those who began on day 30.
SELECT
    tumors.tumor_type,
    tumors.stage,
    COUNT(*) AS tumors,
    ROUND(AVG(1.0 * (treatment_lines.start_date - tumors.diagnosis_date)), 1) AS mean_days,
    ROUND(100.0 * COUNT(CASE WHEN treatment_lines.start_date - tumors.diagnosis_date < 30 THEN 1 END) / COUNT(*), 1) AS within_30_percent
FROM oncology.tumors
LEFT JOIN oncology.treatment_lines ON treatment_lines.tumor_id = tumors.tumor_id
    AND treatment_lines.line_of_therapy = 1
GROUP BY tumors.tumor_type, tumors.stage;
