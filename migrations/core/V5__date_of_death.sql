ALTER TABLE patients ADD COLUMN date_of_death DATE;

COMMENT ON COLUMN patients.date_of_death IS 'Day of death; NULL for the living.';
COMMENT ON COLUMN doctors.specialty IS 'Medical specialty; a doctor treats the conditions of that specialty, one of Family Medicine those without a specialist in the hospital.';
COMMENT ON COLUMN patients.prefix IS 'Form of address of adults: Mr., Mrs., Ms. or Dr.; NULL if none.';
COMMENT ON COLUMN patients.phone_number IS 'Fictional phone number of the form NNN-555-01NN, with an area code of the home state.';
COMMENT ON COLUMN patients.address IS 'Fictional house number and street, and the apartment; a household shares them.';
