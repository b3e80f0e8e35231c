-- asserts: A diversion ends after it began.
-- tables: emergency.ambulance_diversions
-- enforced by: ck_ambulance_diversions_times
SELECT
    diversion_id,
    start_time,
    end_time
FROM emergency.ambulance_diversions
WHERE end_time <= start_time
ORDER BY diversion_id;
