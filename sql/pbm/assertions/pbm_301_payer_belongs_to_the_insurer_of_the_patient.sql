-- asserts: The payer of a claim belongs to the insurer of the patient.
-- tables: patients, pbm.claims, pbm.payers
-- from: claim_rows
SELECT
    claim_id,
    patient_id,
    payers_insurer_id,
    patients_insurer_id
FROM claim_rows
WHERE known_patient_id IS NOT NULL AND payers_insurer_id IS DISTINCT FROM patients_insurer_id
ORDER BY claim_id;
