-- mistake: Your period ends a day too early.
SELECT test_results, COUNT(*) FROM visits WHERE date_of_discharge >= DATE '2024-04-01' AND date_of_discharge < DATE '2024-06-30' GROUP BY test_results;
