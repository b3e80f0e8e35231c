-- mistake: You looked for days without bills, not without admissions.
SELECT c.date, c.day_name FROM calendar c WHERE c.year = 2024 AND NOT EXISTS (SELECT 1 FROM billing b WHERE b.billing_date = c.date);
