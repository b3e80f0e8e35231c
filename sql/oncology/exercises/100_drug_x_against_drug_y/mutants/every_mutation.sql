-- mistake: You take every KRAS variant; the drugs are made for G12C.
WITH lines AS (
    SELECT
        regimens.treatment_drug,
        treatment_lines.tumor_shrinkage_percent AS shrinkage,
        treatment_lines.progression_free_survival_days AS days,
        CASE WHEN treatment_lines.progression_event THEN 1 ELSE 0 END AS event,
        ROW_NUMBER() OVER (PARTITION BY treatment_lines.tumor_id ORDER BY treatment_lines.line_of_therapy) AS place
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    WHERE regimens.treatment_drug IN ('Drug X', 'Drug Y')
        AND treatment_lines.tumor_id IN (
            SELECT tumor_id
            FROM oncology.biomarker_tests
            WHERE gene = 'KRAS' AND  classification = 'Pathogenic'
        )
),
firsts AS (
    SELECT *
    FROM lines
    WHERE place = 1
),
event_days AS (
    SELECT days, SUM(event) AS events
    FROM firsts
    GROUP BY days
    HAVING SUM(event) > 0
),
at_risk AS (
    SELECT event_days.days, event_days.events, COUNT(*) AS at_risk
    FROM event_days
    JOIN firsts ON firsts.days >= event_days.days
    GROUP BY event_days.days, event_days.events
),
expected AS (
    SELECT firsts.treatment_drug, SUM(1.0 * at_risk.events / at_risk.at_risk) AS expected
    FROM at_risk
    JOIN firsts ON firsts.days >= at_risk.days
    GROUP BY firsts.treatment_drug
)
SELECT
    firsts.treatment_drug,
    COUNT(*) AS lines,
    ROUND(CAST(AVG(firsts.shrinkage) AS NUMERIC(12, 6)), 1) AS mean_shrinkage,
    SUM(firsts.event) AS observed,
    ROUND(CAST(MAX(expected.expected) AS NUMERIC(12, 6)), 2) AS expected
FROM firsts
JOIN expected ON expected.treatment_drug = firsts.treatment_drug
GROUP BY firsts.treatment_drug;
