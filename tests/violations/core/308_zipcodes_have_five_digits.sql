-- violates: A state is written in small letters.
UPDATE zipcodes
SET state = LOWER(state)
WHERE state = (SELECT MIN(state) FROM zipcodes);
