-- violates: A patient without cancer fills a drug against cancer.
UPDATE pbm.claims
SET drug_ndc = (
    SELECT MIN(drugs.drug_ndc)
    FROM pbm.drugs AS drugs
    WHERE drugs.therapeutic_class IN ('Kinase inhibitor', 'Androgen synthesis inhibitor')
)
WHERE claim_id = (
    SELECT MIN(claims.claim_id)
    FROM pbm.claims AS claims
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE drugs.brand_generic = 'Generic'
        AND NOT drugs.is_specialty
        AND claims.patient_id NOT IN (
            SELECT visits.patient_id
            FROM visits
            JOIN conditions ON conditions.condition_id = visits.condition_id
            WHERE conditions.name = 'Cancer'
        )
);
