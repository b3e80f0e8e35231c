-- mutant: counts_zeros
-- mistake: COUNT counts the zeros of your CASE as well; every claim looks rejected.
-- replace:
    COUNT(CASE WHEN claims.claim_status = 'Rejected' THEN 1 END) AS rejected,
-- with:
    COUNT(CASE WHEN claims.claim_status = 'Rejected' THEN 1 ELSE 0 END) AS rejected,

-- mutant: filter_in_on
-- mistake: You put the status into the join, so that the number of all claims is that of the rejected ones.
-- replace:
LEFT JOIN pbm.claims ON claims.payer_id = payers.payer_id
-- with:
LEFT JOIN pbm.claims ON claims.payer_id = payers.payer_id AND claims.claim_status = 'Rejected'

-- mutant: filter_in_where
-- mistake: You filter the rejected claims in WHERE: payers without any vanish, and the number of all claims is gone.
-- replace:
GROUP BY payers.payer_id, payers.payer_name
-- with:
WHERE claims.claim_status = 'Rejected' GROUP BY payers.payer_id, payers.payer_name

-- mutant: group_by_pbm
-- mistake: You group by the PBM, which serves several payers.
-- replace:
    payers.payer_name,
-- with:
    payers.pbm_name AS payer_name,
-- replace:
GROUP BY payers.payer_id, payers.payer_name
-- with:
GROUP BY payers.pbm_name

-- mutant: patients_of_the_payer
-- mistake: You count all patients of the payer; only those with a rejection were wanted.
-- replace:
    COUNT(DISTINCT CASE WHEN claims.claim_status = 'Rejected' THEN claims.patient_id END) AS rejected_patients
-- with:
    COUNT(DISTINCT claims.patient_id) AS rejected_patients
