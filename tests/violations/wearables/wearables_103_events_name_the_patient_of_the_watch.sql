-- violates: The first examination is booked on another patient.
UPDATE wearables.clinical_events
SET patient_id = CASE WHEN patient_id = 1 THEN 2 ELSE 1 END
WHERE event_id = (SELECT MIN(event_id) FROM wearables.clinical_events WHERE length_of_stay_days IS NULL);
