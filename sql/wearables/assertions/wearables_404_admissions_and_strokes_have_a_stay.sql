-- asserts: Admissions and strokes have a stay of a day or more, other events have none.
-- tables: wearables.clinical_events
-- enforced by: ck_wearables_clinical_events_stay
SELECT
    event_id,
    event_type,
    length_of_stay_days
FROM wearables.clinical_events
WHERE CASE
        WHEN event_type IN ('Heart failure admission', 'Stroke') THEN COALESCE(length_of_stay_days, 0) <= 0
        ELSE length_of_stay_days IS NOT NULL
    END
ORDER BY event_id;
