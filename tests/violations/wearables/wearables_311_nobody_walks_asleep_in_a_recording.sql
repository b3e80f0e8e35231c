-- violates: The wearer walks in the first sample of a night.
UPDATE wearables.reading_seconds
SET step_count = 5
WHERE sample_id = (
    SELECT MIN(sample_id)
    FROM wearables.reading_seconds
    WHERE sleep_stage = 'Light'
);
