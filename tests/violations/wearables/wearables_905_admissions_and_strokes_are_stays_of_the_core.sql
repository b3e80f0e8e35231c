-- violates: The core sends a wearer home from an admission a day earlier.
UPDATE visits
SET date_of_discharge = date_of_discharge - 1
WHERE visit_id = (
    SELECT MIN(stays.visit_id)
    FROM visits AS stays
    JOIN wearables.clinical_events ON clinical_events.patient_id = stays.patient_id
        AND CAST(clinical_events.event_timestamp AS DATE) = stays.date_of_admission
    WHERE clinical_events.event_type = 'Heart failure admission'
);
-- or violates: It says that the stroke of a wearer was a headache.
UPDATE visits
SET condition_id = (SELECT condition_id FROM conditions WHERE name = 'Migraine')
WHERE visit_id = (
    SELECT MIN(stays.visit_id)
    FROM visits AS stays
    JOIN wearables.clinical_events ON clinical_events.patient_id = stays.patient_id
        AND CAST(clinical_events.event_timestamp AS DATE) = stays.date_of_admission
    WHERE clinical_events.event_type = 'Stroke'
);
