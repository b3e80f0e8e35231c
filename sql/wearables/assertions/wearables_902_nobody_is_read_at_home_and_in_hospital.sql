-- asserts: No watch has a reading from eleven in the evening of an admission to seven in the morning of the discharge.
-- tables: wearables.reading_hours, visits
SELECT
    reading_hours.reading_id,
    reading_hours.reading_timestamp,
    visits.visit_id
FROM wearables.reading_hours
JOIN visits ON visits.patient_id = reading_hours.device_id
WHERE visits.date_of_discharge > visits.date_of_admission
    AND reading_hours.reading_timestamp >= visits.date_of_admission + INTERVAL '23 hours'
    AND reading_hours.reading_timestamp < visits.date_of_discharge + INTERVAL '7 hours'
ORDER BY
    reading_hours.reading_id,
    visits.visit_id;
