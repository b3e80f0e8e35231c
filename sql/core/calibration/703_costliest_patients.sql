-- quantity: charges of the costliest 5 % of the patients
-- unit: share
-- population: charges of all years
-- published: 0.5
-- source: AHRQ MEPS Statistical Brief 560
-- year: 2025
-- comparable: expenditures of one year, of residents; "nearly half"
-- tolerance: 0.1
-- patients: 10000
SELECT SUM(CASE WHEN place <= 0.05 * patients THEN charges ELSE 0 END) / SUM(charges) AS observed
FROM (
    SELECT
        SUM(total_charge) AS charges,
        ROW_NUMBER() OVER (ORDER BY SUM(total_charge) DESC) AS place,
        COUNT(*) OVER () AS patients
    FROM billing
    WHERE visit_id <= 400000
        AND patient_id <= 20000
    GROUP BY patient_id
) AS ranked;
