ALTER TABLE patients ADD COLUMN date_of_death DATE;

COMMENT ON COLUMN patients.date_of_death IS 'Day of death; NULL for the living.';
