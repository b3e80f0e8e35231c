-- mutant: busy_days
-- mistake: You listed the days that have admissions.
-- query:
SELECT DISTINCT c.date, c.day_name FROM calendar c JOIN visits v ON v.date_of_admission = c.date WHERE c.year = 2024;

-- mutant: days_without_bills
-- mistake: You looked for days without bills, not without admissions.
-- replace:
visits v WHERE v.date_of_admission = c.date
-- with:
billing b WHERE b.billing_date = c.date

-- mutant: discharges
-- mistake: You looked for days without discharges.
-- query:
SELECT c.date, c.day_name FROM calendar c LEFT JOIN visits v ON v.date_of_discharge = c.date WHERE c.year = 2024 AND v.visit_id IS NULL;

-- mutant: every_year
-- mistake: You did not restrict the calendar, so that days of other years, even of the future, are in.
-- query:
SELECT c.date, c.day_name FROM calendar c LEFT JOIN visits v ON v.date_of_admission = c.date WHERE v.visit_id IS NULL;

-- mutant: year_of_the_visit
-- mistake: You asked the missing visit for its year; it has none, and so no day is left.
-- query:
SELECT c.date, c.day_name FROM calendar c LEFT JOIN visits v ON v.date_of_admission = c.date WHERE v.visit_id IS NULL AND EXTRACT(YEAR FROM v.date_of_admission) = 2024;
