-- asserts: An alarm is triggered exactly when it has a type.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_alert
SELECT
    reading_id,
    alert_triggered,
    alert_type
FROM wearables.reading_hours
WHERE alert_triggered <> CASE WHEN alert_type IS NULL THEN 'N' ELSE 'Y' END
ORDER BY reading_id;
