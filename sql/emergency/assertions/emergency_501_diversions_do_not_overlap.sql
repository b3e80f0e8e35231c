-- asserts: A department's diversion begins after the one before has ended.
-- tables: emergency.ambulance_diversions
WITH diversions AS (
    SELECT
        diversion_id,
        ed_id,
        start_time,
        LAG(end_time) OVER (PARTITION BY ed_id ORDER BY start_time, diversion_id) AS previous_end_time
    FROM emergency.ambulance_diversions
)
SELECT
    diversion_id,
    ed_id,
    previous_end_time,
    start_time
FROM diversions
WHERE start_time < previous_end_time
ORDER BY diversion_id;
