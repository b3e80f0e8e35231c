-- asserts: Nobody fills a prescription on the day of death or after it.
-- tables: patients, pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    patient_id,
    date_of_death,
    fill_date
FROM claim_rows
WHERE fill_date >= date_of_death
ORDER BY claim_id;
