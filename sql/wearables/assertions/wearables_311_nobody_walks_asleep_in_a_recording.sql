-- asserts: Steps of a sample are not negative, and there are none asleep.
-- tables: wearables.reading_seconds
-- enforced by: ck_wearables_reading_seconds_steps
SELECT
    sample_id,
    step_count,
    sleep_stage
FROM wearables.reading_seconds
WHERE step_count < 0
    OR (step_count > 0 AND sleep_stage <> 'Awake')
ORDER BY sample_id;
