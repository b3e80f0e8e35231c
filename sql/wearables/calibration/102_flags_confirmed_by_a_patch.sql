-- quantity: share of the ECG patches that see fibrillation
-- published: 0.84
-- source: Perez and others, Apple Heart Study, NEJM: share of notifications that agree with the ECG
-- year: 2019
-- band: 0.6 to 0.97
-- patients: 10000
SELECT AVG(1.0 * result_value) AS observed
FROM wearables.clinical_events
WHERE event_type = 'ECG patch';
