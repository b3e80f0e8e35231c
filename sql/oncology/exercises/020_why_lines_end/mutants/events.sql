-- mistake: You count progression events, among which are deaths.
SELECT
    regimens.drug_class,
    COUNT(*) AS lines,
    COUNT(treatment_lines.end_date) AS ended,
    ROUND(100.0 * COUNT(CASE WHEN treatment_lines.progression_event THEN 1 END) / COUNT(treatment_lines.end_date), 1) AS progression_percent
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
GROUP BY regimens.drug_class;
