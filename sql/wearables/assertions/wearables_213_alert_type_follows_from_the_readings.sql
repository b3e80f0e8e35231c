-- asserts: The alarm is the one that the readings of the hour call for: low oxygen before a high heart rate before an irregular rhythm.
-- tables: wearables.reading_hours
-- from: hour_rows
SELECT
    reading_id,
    oxygen_saturation,
    heart_rate_max,
    heart_rate_variability_ms,
    steps,
    alert_type
FROM hour_rows
WHERE alert_type IS DISTINCT FROM CASE
        WHEN oxygen_saturation < 88 THEN 'Low oxygen'
        WHEN heart_rate_max >= 170 THEN 'High heart rate'
        WHEN heart_rate_variability_ms > 90 AND steps < 300 THEN 'Irregular rhythm'
    END
ORDER BY reading_id;
