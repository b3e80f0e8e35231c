-- asserts: Every clinical event belongs to a patient who exists.
-- tables: wearables.clinical_events, patients
-- enforced by: fk_wearables_clinical_events_patient
SELECT
    clinical_events.event_id,
    clinical_events.patient_id
FROM wearables.clinical_events
LEFT JOIN patients ON patients.patient_id = clinical_events.patient_id
WHERE patients.patient_id IS NULL
ORDER BY clinical_events.event_id;
