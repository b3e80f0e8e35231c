-- mistake: You counted everybody; to be NULL or not to be NULL is true for each row, also for the doctors.
SELECT gender, COUNT(*) FROM patients WHERE prefix IS NOT NULL OR prefix IS NULL GROUP BY gender;
