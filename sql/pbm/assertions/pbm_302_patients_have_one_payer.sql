-- asserts: All claims of a patient have the same payer.
-- tables: pbm.claims
SELECT
    patient_id,
    MIN(payer_id) AS first_payer_id,
    MAX(payer_id) AS last_payer_id
FROM pbm.claims
GROUP BY patient_id
HAVING MIN(payer_id) <> MAX(payer_id)
ORDER BY patient_id;
