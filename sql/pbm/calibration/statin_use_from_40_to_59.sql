-- quantity: statin at home, 40 to 59
-- unit: share
-- population: insured patients from 40 to 59, on the last day
-- published: 0.17
-- source: NCHS Data Brief 177, drugs that lower cholesterol, 2011-2012
-- year: 2012
-- tolerance: 0.05
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
        AND patients.date_of_birth <= last_day.day - 14610
        AND patients.date_of_birth > last_day.day - 21915
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
