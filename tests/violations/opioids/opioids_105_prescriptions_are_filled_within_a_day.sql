-- violates: The last prescription was written two days before it was filled.
UPDATE opioids.dispenses
SET written_date = dispense_date - 2
WHERE dispense_id = (
    SELECT MIN(dispense_id)
    FROM opioids.dispenses
    WHERE dispense_date = (SELECT MAX(dispense_date) FROM opioids.dispenses)
);
