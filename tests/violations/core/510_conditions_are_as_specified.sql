-- violates: Diabetes no longer allows same-day discharge.
UPDATE conditions
SET same_day_ok = FALSE
WHERE name = 'Diabetes';
