-- quantity: statin at home, 75 and over
-- unit: share
-- population: insured patients of 75 and over, on the last day
-- published: 0.48
-- source: NCHS Data Brief 177, drugs that lower cholesterol, 2011-2012
-- year: 2012
-- tolerance: 0.08
-- patients: 10000
WITH last_day AS (
    SELECT MAX(fill_date) AS day
    FROM pbm.claims
),
members AS (
    SELECT patients.patient_id
    FROM patients
    CROSS JOIN last_day
    WHERE patients.insurer_id IS NOT NULL
        AND patients.date_of_death IS NULL
        AND patients.date_of_birth <= last_day.day - 27393
        AND patients.date_of_birth > last_day.day - 73050
),
users AS (
    SELECT DISTINCT claims.patient_id
    FROM pbm.claims AS claims
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    CROSS JOIN last_day
    WHERE drugs.therapeutic_class = 'Statin'
        AND claims.claim_status = 'Paid'
        AND claims.fill_date + claims.days_supply + 30 > last_day.day
)
SELECT 1.0 * COUNT(users.patient_id) / COUNT(*) AS observed
FROM members
LEFT JOIN users ON users.patient_id = members.patient_id;
