-- asserts: ZIP codes, prescribers and pharmacies lie in three states.
-- tables: opioids.monitored_zipcodes, opioids.prescribers, opioids.pharmacies
WITH states AS (
    SELECT state FROM opioids.monitored_zipcodes
    UNION
    SELECT state FROM opioids.prescribers
    UNION
    SELECT state FROM opioids.pharmacies
)
SELECT
    state
FROM states
WHERE (SELECT COUNT(*) FROM states) <> 3
ORDER BY state;
