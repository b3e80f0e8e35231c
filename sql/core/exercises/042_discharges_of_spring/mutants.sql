-- mutant: a_day_too_many
-- mistake: Your BETWEEN takes the first day of July in, because both of its ends count.
-- query:
SELECT test_results, COUNT(*) FROM visits WHERE date_of_discharge BETWEEN DATE '2024-04-01' AND DATE '2024-07-01' GROUP BY test_results;

-- mutant: by_admission
-- mistake: You took the dates of admission.
-- query:
SELECT test_results, COUNT(*) FROM visits WHERE date_of_admission BETWEEN DATE '2024-04-01' AND DATE '2024-06-30' GROUP BY test_results;

-- mutant: every_year
-- mistake: You asked for the months and forgot the year.
-- query:
SELECT test_results, COUNT(*) FROM visits WHERE EXTRACT(MONTH FROM date_of_discharge) BETWEEN 4 AND 6 GROUP BY test_results;

-- mutant: last_day_lost
-- mistake: Your period ends a day too early.
-- query:
SELECT test_results, COUNT(*) FROM visits WHERE date_of_discharge >= DATE '2024-04-01' AND date_of_discharge < DATE '2024-06-30' GROUP BY test_results;

-- mutant: one_month_short
-- mistake: Your quarter has only two months.
-- query:
SELECT test_results, COUNT(*) FROM visits WHERE date_of_discharge >= DATE '2024-04-01' AND date_of_discharge < DATE '2024-06-01' GROUP BY test_results;
