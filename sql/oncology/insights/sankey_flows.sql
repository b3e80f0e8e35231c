-- phenomenon: sankey_flows
-- question: Which drug follows which in lung cancer?
-- says: Of those who begin with erlotinib {share_of_source[L1 Erlotinib > L2 Osimertinib]:percent} go on to osimertinib,
-- says: {share_of_source[L1 Erlotinib > L2 Pemetrexed]:percent} to chemotherapy, and {share_of_source[L1 Erlotinib > Died]:percent} have died
-- says: without a second line.
-- expect: share_of_source[L1 Erlotinib > L2 Osimertinib] 0.11 to 0.36
-- expect: share_of_source[L1 Erlotinib > L2 Pemetrexed] 0.25 to 0.55
-- absent: share_of_source[L1 Erlotinib > L2 Pemetrexed] 0
-- patients: 20000
-- source: chosen
WITH lines AS (
    SELECT
        treatment_lines.line_of_therapy,
        regimens.treatment_drug,
        treatment_lines.end_date,
        tumors.date_of_death,
        LEAD(regimens.treatment_drug) OVER (
            PARTITION BY treatment_lines.tumor_id ORDER BY treatment_lines.line_of_therapy
        ) AS next_drug
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
    WHERE tumors.tumor_type = 'Lung'
),
flows AS (
    SELECT
        line_of_therapy,
        treatment_drug,
        'L' || line_of_therapy || ' ' || treatment_drug AS source,
        CASE
            WHEN next_drug IS NOT NULL THEN 'L' || (line_of_therapy + 1) || ' ' || next_drug
            WHEN date_of_death IS NOT NULL THEN 'Died'
            WHEN end_date IS NULL THEN 'Still on treatment'
            ELSE 'No further therapy'
        END AS target
    FROM lines
)
SELECT
    source || ' > ' || target AS flow,
    source,
    target,
    COUNT(*) AS lines,
    CAST(COUNT(*) * 1.0 / SUM(COUNT(*)) OVER (PARTITION BY source) AS NUMERIC(6, 4)) AS share_of_source
FROM flows
GROUP BY line_of_therapy, treatment_drug, source, target
ORDER BY line_of_therapy, treatment_drug, lines DESC, target;
