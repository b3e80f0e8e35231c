-- quantity: households of one person
-- unit: share
-- population: addresses of patients
-- published: 0.2888
-- source: US Census Bureau, Current Population Survey
-- year: 2022
-- comparable: all households; here a member who was never a patient is not counted
-- tolerance: 0.05
-- patients: 10000
SELECT AVG(CASE WHEN persons = 1 THEN 1.0 ELSE 0.0 END) AS observed
FROM (
    SELECT COUNT(*) AS persons
    FROM patients
    GROUP BY address, zipcode
) AS households;
