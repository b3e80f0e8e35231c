-- asserts: Every PBM has one entry for every drug in every calendar year of the ledger.
-- tables: load_runs, pbm.payers, pbm.drugs, pbm.formularies
WITH anchor AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
years AS (
    SELECT DISTINCT EXTRACT(YEAR FROM anchor.today - days.back) AS plan_year
    FROM anchor
    CROSS JOIN (VALUES (0), (365), (730)) AS days (back)
),
pbms AS (
    SELECT DISTINCT pbm_name
    FROM pbm.payers
)
SELECT
    pbms.pbm_name,
    years.plan_year,
    drugs.drug_ndc,
    COUNT(formularies.drug_ndc) AS entries
FROM pbms
CROSS JOIN years
CROSS JOIN pbm.drugs AS drugs
LEFT JOIN pbm.formularies AS formularies
    ON formularies.pbm_name = pbms.pbm_name
    AND formularies.plan_year = years.plan_year
    AND formularies.drug_ndc = drugs.drug_ndc
GROUP BY
    pbms.pbm_name,
    years.plan_year,
    drugs.drug_ndc
HAVING COUNT(formularies.drug_ndc) <> 1
ORDER BY
    pbms.pbm_name,
    years.plan_year,
    drugs.drug_ndc;
