-- asserts: No watch has a reading or a sample on the day of death or later.
-- tables: wearables.reading_hours, wearables.reading_seconds, patients
SELECT
    reading_hours.reading_id AS row_id,
    reading_hours.reading_timestamp,
    patients.date_of_death
FROM wearables.reading_hours
JOIN patients ON patients.patient_id = reading_hours.device_id
WHERE reading_hours.reading_timestamp >= patients.date_of_death
UNION ALL
SELECT
    reading_seconds.sample_id,
    reading_seconds.reading_timestamp,
    patients.date_of_death
FROM wearables.reading_seconds
JOIN patients ON patients.patient_id = reading_seconds.device_id
WHERE reading_seconds.reading_timestamp >= patients.date_of_death
ORDER BY row_id;
