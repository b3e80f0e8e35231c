-- asserts: A body weight lies within 15 per cent of the baseline.
-- tables: wearables.reading_hours, wearables.devices
-- from: hour_rows
SELECT
    reading_id,
    body_weight_lb,
    baseline_weight_lb
FROM hour_rows
WHERE ABS(body_weight_lb - baseline_weight_lb) > 0.15 * baseline_weight_lb
ORDER BY reading_id;
