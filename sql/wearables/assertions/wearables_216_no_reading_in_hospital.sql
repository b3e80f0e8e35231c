-- asserts: No watch has a reading between admission and discharge.
-- tables: wearables.reading_hours, wearables.clinical_events
SELECT
    reading_hours.reading_id,
    reading_hours.reading_timestamp,
    clinical_events.event_id
FROM wearables.reading_hours
JOIN wearables.clinical_events ON clinical_events.device_id = reading_hours.device_id
WHERE clinical_events.length_of_stay_days IS NOT NULL
    AND reading_hours.reading_timestamp >= clinical_events.event_timestamp
    AND reading_hours.reading_timestamp < clinical_events.event_timestamp + clinical_events.length_of_stay_days * INTERVAL '1 day'
ORDER BY
    reading_hours.reading_id,
    clinical_events.event_id;
