-- violates: A day of the calendar is a weekend that is none, or the other way round.
UPDATE calendar
SET is_weekend = NOT is_weekend
WHERE date = (SELECT MIN(date) FROM calendar);
