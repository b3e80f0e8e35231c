-- violates: The first stay lasts no day.
-- also: wearables_905_admissions_and_strokes_are_stays_of_the_core
UPDATE wearables.clinical_events
SET length_of_stay_days = 0
WHERE event_id = (
    SELECT MIN(event_id)
    FROM wearables.clinical_events
    WHERE length_of_stay_days IS NOT NULL
);
