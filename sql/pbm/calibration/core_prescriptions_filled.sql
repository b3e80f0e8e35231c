-- quantity: core prescriptions supplied within two weeks
-- unit: share
-- population: prescriptions of insured patients, of drugs in the catalogue
-- published: 0.78
-- source: Fischer and others, Primary medication non-adherence, Journal of General Internal Medicine (all electronic prescriptions)
-- year: 2010
-- tolerance: 0.09
-- patients: 10000
WITH prescriptions AS (
    SELECT
        visits.visit_id,
        visits.patient_id,
        visits.date_of_discharge,
        drugs.drug_ndc
    FROM visits
    JOIN patients ON patients.patient_id = visits.patient_id
    JOIN pbm.drugs AS drugs ON LOWER(drugs.drug_name) LIKE LOWER(visits.medication) || '%'
    WHERE patients.insurer_id IS NOT NULL
        AND COALESCE(patients.date_of_death > visits.date_of_discharge + 14, TRUE)
        AND visits.date_of_discharge BETWEEN (SELECT MIN(fill_date) + 90 FROM pbm.claims) AND (SELECT MAX(fill_date) - 14 FROM pbm.claims)
),
supplied AS (
    SELECT DISTINCT prescriptions.visit_id
    FROM prescriptions
    JOIN pbm.claims AS claims
        ON claims.patient_id = prescriptions.patient_id
        AND claims.drug_ndc = prescriptions.drug_ndc
    WHERE claims.claim_status = 'Paid'
        AND claims.fill_date <= prescriptions.date_of_discharge + 14
        AND claims.fill_date + claims.days_supply >= prescriptions.date_of_discharge
)
SELECT 1.0 * COUNT(DISTINCT supplied.visit_id) / COUNT(DISTINCT prescriptions.visit_id) AS observed
FROM prescriptions
LEFT JOIN supplied ON supplied.visit_id = prescriptions.visit_id;
