ALTER TABLE patients ADD COLUMN date_of_death DATE;

COMMENT ON COLUMN patients.date_of_death IS 'Day of death; NULL for the living.';
COMMENT ON COLUMN doctors.specialty IS 'Medical specialty; a doctor treats the conditions of that specialty, one of Family Medicine those without a specialist in the hospital.';
