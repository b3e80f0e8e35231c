-- violates: A pharmacy is a mile too far.
UPDATE opioids.dispenses
SET distance_patient_to_pharmacy_miles = distance_patient_to_pharmacy_miles + 1
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses);
