-- asserts: Every fill lies in the 730 days up to the anchor date.
-- tables: load_runs, pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    fill_date,
    today
FROM claim_rows
WHERE fill_date < today - 730 OR fill_date > today
ORDER BY claim_id;
