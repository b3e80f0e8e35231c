-- quantity: persons in a household
-- unit: ratio
-- population: addresses of patients
-- published: 2.51
-- source: US Census Bureau, Current Population Survey
-- year: 2023
-- comparable: all households; here a member who was never a patient is not counted
-- tolerance: 0.25
-- patients: 10000
SELECT AVG(1.0 * persons) AS observed
FROM (
    SELECT COUNT(*) AS persons
    FROM patients
    GROUP BY address, zipcode
) AS households;
