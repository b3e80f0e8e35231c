-- asserts: Readings begin on the day of enrolment or later and end before the anchor date.
-- tables: wearables.reading_hours, wearables.devices, load_runs
-- from: hour_rows
SELECT
    reading_id,
    reading_timestamp,
    enrolled_date,
    today
FROM hour_rows
WHERE reading_timestamp < enrolled_date
    OR reading_timestamp >= today
ORDER BY reading_id;
