-- mutant: age_at_the_visits
-- mistake: You took the ages at the visits, so that a patient may count several times.
-- query:
SELECT CASE WHEN age < 18 THEN 'minor' WHEN age < 65 THEN 'adult' ELSE 'senior' END, COUNT(*) FROM visits WHERE date_of_admission <= DATE '2025-01-01' GROUP BY 1;

-- mutant: difference_of_years
-- mistake: You subtracted years of the calendar, so that most people are a year too old.
-- query:
SELECT CASE WHEN 2025 - EXTRACT(YEAR FROM date_of_birth) < 18 THEN 'minor' WHEN 2025 - EXTRACT(YEAR FROM date_of_birth) < 65 THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-01-01' GROUP BY 1;

-- mutant: eighteen_is_minor
-- mistake: You counted those who are 18 as minors.
-- query:
SELECT CASE WHEN date_of_birth > DATE '2006-01-01' THEN 'minor' WHEN date_of_birth > DATE '1960-01-01' THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-01-01' GROUP BY 1;

-- mutant: on_the_last_day
-- mistake: You took the ages on the last day of the year 2025.
-- query:
SELECT CASE WHEN date_of_birth > DATE '2007-12-31' THEN 'minor' WHEN date_of_birth > DATE '1960-12-31' THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-12-31' GROUP BY 1;

-- mutant: sixty_five_is_adult
-- mistake: You let the seniors begin after the age of 65.
-- query:
SELECT CASE WHEN date_of_birth > DATE '2007-01-01' THEN 'minor' WHEN date_of_birth > DATE '1959-01-01' THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-01-01' GROUP BY 1;
