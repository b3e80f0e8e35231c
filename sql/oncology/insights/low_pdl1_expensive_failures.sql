-- phenomenon: low_pdl1_expensive_failures
-- question: What does pembrolizumab cost, and whom does it help, by PD-L1 score?
-- says: On pembrolizumab {response_rate[below 1]:percent} of lung tumors with a PD-L1 score below 1 respond,
-- says: {response_rate[from 50]:percent} of those with 50 or more; {spent_on_non_responders_usd[below 1]:usd} went to the failures among the
-- says: former, {lost_usd_per_line[below 1]:usd} for each line begun. A response costs {cost_per_response_usd[below 1]:usd} there and
-- says: {cost_per_response_usd[from 50]:usd} with a score of 50 or more.
-- expect: response_rate[below 1] 0.01 to 0.27
-- expect: response_rate[from 1 to 49] 0.06 to 0.32
-- expect: response_rate[from 50] 0.28 to 0.57
-- expect: cost_per_month_usd[from 50] 14500 to 15500
-- expect: lost_usd_per_line[below 1] 26000 to 55000
-- absent: no row for a score below 1
-- patients: 20000
-- source: KEYNOTE-001: 10.7 (recalled), 16.5 (recalled) and 45.2 % respond (Garon 2019, J Clin Oncol); the rest chosen
WITH scores AS (
    SELECT
        tumor_id,
        MAX(expression_percent) AS score
    FROM oncology.biomarker_tests
    WHERE gene = 'PD-L1'
    GROUP BY tumor_id
),
anchor AS (
    SELECT MAX(last_contact_date) AS today
    FROM oncology.tumors
),
lines AS (
    SELECT
        CASE WHEN scores.score < 1 THEN 1 WHEN scores.score < 50 THEN 2 ELSE 3 END AS band,
        treatment_lines.best_response IN ('CR', 'PR') AS has_responded,
        treatment_lines.drug_cost_usd,
        COALESCE(treatment_lines.end_date, anchor.today) - treatment_lines.start_date AS days
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
    JOIN scores ON scores.tumor_id = treatment_lines.tumor_id
    CROSS JOIN anchor
    WHERE regimens.treatment_drug = 'Pembrolizumab'
        AND tumors.tumor_type = 'Lung'
        AND treatment_lines.best_response IS NOT NULL
),
bands AS (
    SELECT
        band,
        COUNT(*) AS lines,
        AVG(CASE WHEN has_responded THEN 1.0 ELSE 0.0 END) AS response_rate,
        SUM(drug_cost_usd) FILTER (WHERE NOT has_responded) AS spent_on_non_responders_usd,
        SUM(drug_cost_usd) / NULLIF(COUNT(*) FILTER (WHERE has_responded), 0) AS cost_per_response_usd,
        SUM(drug_cost_usd) * 30.4375 / NULLIF(SUM(days), 0) AS cost_per_month_usd
    FROM lines
    GROUP BY band
)
SELECT
    CASE band WHEN 1 THEN 'below 1' WHEN 2 THEN 'from 1 to 49' ELSE 'from 50' END AS pd_l1_score,
    lines,
    CAST(response_rate AS NUMERIC(6, 4)) AS response_rate,
    CAST(spent_on_non_responders_usd AS NUMERIC(14, 2)) AS spent_on_non_responders_usd,
    CAST(spent_on_non_responders_usd / lines AS NUMERIC(14, 2)) AS lost_usd_per_line,
    CAST(cost_per_response_usd AS NUMERIC(14, 2)) AS cost_per_response_usd,
    CAST(cost_per_month_usd AS NUMERIC(10, 2)) AS cost_per_month_usd
FROM bands
ORDER BY band;
