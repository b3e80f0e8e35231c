-- violates: A holiday is forgotten.
UPDATE calendar
SET holiday = NULL
WHERE date = (SELECT MIN(date) FROM calendar WHERE holiday IS NOT NULL AND date >= DATE '2022-01-01');
