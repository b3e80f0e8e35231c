-- asserts: Nobody fills a prescription before they are born.
-- tables: patients, pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    patient_id,
    date_of_birth,
    fill_date
FROM claim_rows
WHERE fill_date < date_of_birth
ORDER BY claim_id;
