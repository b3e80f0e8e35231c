-- asserts: Steps are not negative, and there are none in an hour asleep.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_steps
SELECT
    reading_id,
    steps,
    sleep_stage
FROM wearables.reading_hours
WHERE steps < 0
    OR (steps > 0 AND sleep_stage <> 'Awake')
ORDER BY reading_id;
