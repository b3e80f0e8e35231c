-- asserts: drug_cost_usd is the time on treatment in months of 30.4375 days times the monthly cost.
-- tables: load_runs, oncology.treatment_lines, oncology.regimens
WITH anchor AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    treatment_lines.line_id,
    treatment_lines.start_date,
    treatment_lines.end_date,
    treatment_lines.drug_cost_usd
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
CROSS JOIN anchor
WHERE ABS(
        treatment_lines.drug_cost_usd
        - (COALESCE(treatment_lines.end_date, anchor.today) - treatment_lines.start_date)
        * regimens.monthly_cost_usd / 30.4375
    ) > 0.01
ORDER BY treatment_lines.line_id;
