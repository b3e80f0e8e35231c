-- phenomenon: kras_g12c_drug_x_beats_y
-- question: Is Drug X better than Drug Y, and for whom?
-- says: With KRAS G12C tumors shrink by {shrinkage_x[G12C]:0} % on Drug X and by {shrinkage_y[G12C]:0} % on Drug Y;
-- says: {response_x[G12C]:percent} against {response_y[G12C]:percent} respond. With other KRAS mutations it is
-- says: {shrinkage_x[other KRAS]:0} and {shrinkage_y[other KRAS]:0} %.
-- expect: shrinkage_ratio[G12C] 1.12 to 1.9
-- expect: response_difference[G12C] 0.08 to 0.52
-- expect: shrinkage_x[other KRAS] -14 to 14
-- expect: shrinkage_y[other KRAS] -14 to 14
-- absent: shrinkage_ratio[G12C] 1
-- patients: 20000
-- source: chosen; both drugs are invented (sotorasib shrinks 28 to 37 % of such tumors: FDA approval summary 2022)
WITH mutations AS (
    SELECT
        tumor_id,
        MAX(CASE WHEN variant = 'G12C' THEN 1 ELSE 0 END) AS is_g12c
    FROM oncology.biomarker_tests
    WHERE gene = 'KRAS'
        AND classification = 'Pathogenic'
    GROUP BY tumor_id
),
lines AS (
    SELECT
        treatment_lines.tumor_id,
        regimens.treatment_drug,
        treatment_lines.tumor_shrinkage_percent AS shrinkage,
        CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1.0 ELSE 0.0 END AS response,
        ROW_NUMBER() OVER (PARTITION BY treatment_lines.tumor_id ORDER BY treatment_lines.line_of_therapy) AS position
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    WHERE regimens.treatment_drug IN ('Drug X', 'Drug Y')
),
averages AS (
    SELECT
        mutations.is_g12c,
        COUNT(*) FILTER (WHERE lines.treatment_drug = 'Drug X') AS lines_x,
        COUNT(*) FILTER (WHERE lines.treatment_drug = 'Drug Y') AS lines_y,
        AVG(lines.shrinkage) FILTER (WHERE lines.treatment_drug = 'Drug X') AS shrinkage_x,
        AVG(lines.shrinkage) FILTER (WHERE lines.treatment_drug = 'Drug Y') AS shrinkage_y,
        AVG(lines.response) FILTER (WHERE lines.treatment_drug = 'Drug X') AS response_x,
        AVG(lines.response) FILTER (WHERE lines.treatment_drug = 'Drug Y') AS response_y
    FROM lines
    JOIN mutations ON mutations.tumor_id = lines.tumor_id
    WHERE lines.position = 1
        AND lines.shrinkage IS NOT NULL
    GROUP BY mutations.is_g12c
)
SELECT
    CASE is_g12c WHEN 1 THEN 'G12C' ELSE 'other KRAS' END AS mutation,
    lines_x,
    lines_y,
    CAST(shrinkage_x AS NUMERIC(6, 2)) AS shrinkage_x,
    CAST(shrinkage_y AS NUMERIC(6, 2)) AS shrinkage_y,
    CAST(CASE WHEN shrinkage_y > 10 THEN shrinkage_x / shrinkage_y END AS NUMERIC(6, 3)) AS shrinkage_ratio,
    CAST(response_x AS NUMERIC(6, 4)) AS response_x,
    CAST(response_y AS NUMERIC(6, 4)) AS response_y,
    CAST(response_x - response_y AS NUMERIC(6, 4)) AS response_difference
FROM averages
ORDER BY is_g12c DESC;
