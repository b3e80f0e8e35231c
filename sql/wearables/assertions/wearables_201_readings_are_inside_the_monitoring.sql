-- asserts: Readings begin on the day of enrolment or later and end before the watch is returned, or the anchor date.
-- tables: wearables.reading_hours, wearables.devices, load_runs
-- from: hour_rows
SELECT
    reading_id,
    reading_timestamp,
    enrolled_date,
    monitored_until
FROM hour_rows
WHERE reading_timestamp < enrolled_date
    OR reading_timestamp >= monitored_until
ORDER BY reading_id;
