-- asserts: Wearers are awake in the hours from 06:00 to 22:00 and asleep in the others.
-- tables: wearables.reading_hours
-- from: hour_rows
SELECT
    reading_id,
    reading_timestamp,
    sleep_stage
FROM hour_rows
WHERE (sleep_stage = 'Awake') <> (EXTRACT(HOUR FROM reading_timestamp) BETWEEN 6 AND 22)
ORDER BY reading_id;
