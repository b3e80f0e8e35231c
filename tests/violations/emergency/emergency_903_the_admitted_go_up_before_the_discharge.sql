-- violates: All stays of the core end on their first day, also those of patients who board beyond midnight.
UPDATE visits
SET date_of_discharge = date_of_admission;
