-- asserts: Drugs against cancer are filled only after the core has diagnosed cancer.
-- tables: visits, conditions, pbm.claims, pbm.drugs
WITH diagnosed AS (
    SELECT
        visits.patient_id,
        MIN(visits.date_of_discharge) AS first_discharge
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Cancer'
    GROUP BY visits.patient_id
)
SELECT
    claims.claim_id,
    claims.patient_id,
    claims.fill_date,
    drugs.drug_name
FROM pbm.claims AS claims
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
LEFT JOIN diagnosed
    ON diagnosed.patient_id = claims.patient_id
    AND diagnosed.first_discharge <= claims.fill_date
WHERE drugs.therapeutic_class IN ('Kinase inhibitor', 'Androgen synthesis inhibitor')
    AND diagnosed.patient_id IS NULL
ORDER BY claims.claim_id;
