-- quantity: ECG patches that see fibrillation
-- unit: share
-- population: ECG patches after a flag
-- published: 0.84
-- source: Perez and others, Apple Heart Study, NEJM
-- year: 2019
-- comparable: published: notifications that agree with a simultaneous ECG
-- tolerance: 0.185
-- patients: 10000
SELECT AVG(1.0 * result_value) AS observed
FROM wearables.clinical_events
WHERE event_type = 'ECG patch';
