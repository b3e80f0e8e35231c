-- asserts: Wearers are awake in the hours from 07:00 to 20:00 and asleep in those from 01:00 to 04:00; in the others it depends on the person.
-- tables: wearables.reading_hours
-- from: hour_rows
SELECT
    reading_id,
    reading_timestamp,
    sleep_stage
FROM hour_rows
WHERE sleep_stage <> 'Awake' AND EXTRACT(HOUR FROM reading_timestamp) BETWEEN 7 AND 20
    OR sleep_stage = 'Awake' AND EXTRACT(HOUR FROM reading_timestamp) BETWEEN 1 AND 4
ORDER BY reading_id;
