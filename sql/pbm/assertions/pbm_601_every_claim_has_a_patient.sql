-- asserts: Every claim belongs to a patient who exists.
-- tables: patients, pbm.claims
-- enforced by: fk_pbm_claims_patient
SELECT
    claims.claim_id,
    claims.patient_id
FROM pbm.claims AS claims
LEFT JOIN patients ON patients.patient_id = claims.patient_id
WHERE patients.patient_id IS NULL
ORDER BY claims.claim_id;
