-- The parts do not add up to the charge, nor would they with its point elsewhere.
WITH amounts AS (
    SELECT line_number,
        CAST(CASE WHEN insurance_coverage_amount SIMILAR TO '[0-9]+[.][0-9]{2}' THEN insurance_coverage_amount END AS NUMERIC(16, 2)) AS covered,
        CAST(CASE WHEN patient_responsibility_amount SIMILAR TO '[0-9]+[.][0-9]{2}' THEN patient_responsibility_amount END AS NUMERIC(16, 2)) AS own,
        CAST(CASE WHEN total_charge SIMILAR TO '[0-9]+[.][0-9]{2}' THEN total_charge END AS NUMERIC(16, 2)) AS total
    FROM raw.billing
)
SELECT 'billing' AS table_name, line_number, 'total_charge' AS column_name
FROM amounts
WHERE total NOT IN (covered + own, 10 * (covered + own), 100 * (covered + own))
    AND covered <> 100 * (total - own)
    AND own <> 100 * (total - covered);
