-- asserts: Every payer belongs to an insurer that exists.
-- tables: insurers, pbm.payers
-- enforced by: fk_pbm_payers_insurer
SELECT
    payers.payer_id,
    payers.insurer_id
FROM pbm.payers AS payers
LEFT JOIN insurers ON insurers.insurer_id = payers.insurer_id
WHERE insurers.insurer_id IS NULL
ORDER BY payers.payer_id;
