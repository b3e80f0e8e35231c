-- violates: The wearer wakes up for the first sample of a night.
UPDATE wearables.reading_seconds
SET sleep_stage = 'Awake'
WHERE sample_id = (
    SELECT MIN(sample_id)
    FROM wearables.reading_seconds
    WHERE sleep_stage = 'Light'
);
