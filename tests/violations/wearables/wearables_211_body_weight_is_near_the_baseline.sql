-- violates: The first body weight is half as much again.
UPDATE wearables.reading_hours
SET body_weight_lb = 1.5 * body_weight_lb
WHERE reading_id = (
    SELECT MIN(reading_id)
    FROM wearables.reading_hours
    WHERE body_weight_lb IS NOT NULL
);
