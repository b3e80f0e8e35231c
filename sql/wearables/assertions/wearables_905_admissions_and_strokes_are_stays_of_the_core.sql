-- asserts: An admission for heart failure is a first stay for heart disease in the core, a stroke one for a stroke; on the same day and as long.
-- tables: wearables.clinical_events, visits, conditions
SELECT
    clinical_events.event_id,
    clinical_events.event_type,
    clinical_events.event_timestamp,
    clinical_events.length_of_stay_days
FROM wearables.clinical_events
WHERE clinical_events.event_type IN ('Heart failure admission', 'Stroke')
    AND NOT EXISTS (
        SELECT 1
        FROM visits
        JOIN conditions ON conditions.condition_id = visits.condition_id
        WHERE visits.patient_id = clinical_events.patient_id
            AND visits.date_of_admission = CAST(clinical_events.event_timestamp AS DATE)
            AND visits.date_of_discharge - visits.date_of_admission = clinical_events.length_of_stay_days
            AND NOT visits.is_follow_up
            AND conditions.name = CASE WHEN clinical_events.event_type = 'Stroke' THEN 'Stroke' ELSE 'Heart disease' END
    )
ORDER BY clinical_events.event_id;
