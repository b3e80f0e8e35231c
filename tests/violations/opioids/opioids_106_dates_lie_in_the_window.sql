-- violates: A prescription of someone old enough was written and filled 800 days earlier.
UPDATE opioids.dispenses
SET written_date = written_date - 800, dispense_date = dispense_date - 800
WHERE dispense_id = (
    SELECT MIN(dispenses.dispense_id)
    FROM opioids.dispenses
    JOIN opioids.registry_patients ON registry_patients.patient_id = dispenses.patient_id
    WHERE registry_patients.birth_year < 1985
);
