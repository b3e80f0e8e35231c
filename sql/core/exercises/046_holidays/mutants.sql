-- mutant: by_discharge
-- mistake: You joined the calendar to the date of discharge.
-- query:
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_discharge WHERE c.holiday IS NOT NULL AND c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday;

-- mutant: last_year_lost
-- mistake: You left out the year 2024.
-- query:
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday IS NOT NULL AND c.year >= 2021 AND c.year < 2024 GROUP BY c.holiday;

-- mutant: not_equal_null
-- mistake: You compared with NULL by <>, which is never true.
-- query:
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday <> NULL AND c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday;

-- mutant: null_group
-- mistake: Your list has a row for the days that are no holidays.
-- query:
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday;

-- mutant: year_2025_in
-- mistake: You did not leave out the holidays of 2025.
-- query:
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday IS NOT NULL GROUP BY c.holiday;

-- mutant: years_one_by_one
-- mistake: You grouped by year too.
-- query:
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday IS NOT NULL AND c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday, c.year;
