-- asserts: The patients in the department when a diversion begins, and the ambulances turned away, are not negative.
-- tables: emergency.ambulance_diversions
-- enforced by: ck_ambulance_diversions_counts
SELECT
    diversion_id,
    ed_census_at_start,
    ambulances_diverted
FROM emergency.ambulance_diversions
WHERE ed_census_at_start < 0 OR ambulances_diverted < 0
ORDER BY diversion_id;
