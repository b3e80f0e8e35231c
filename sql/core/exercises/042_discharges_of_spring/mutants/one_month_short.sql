-- mistake: Your quarter has only two months.
SELECT test_results, COUNT(*) FROM visits WHERE date_of_discharge >= DATE '2024-04-01' AND date_of_discharge < DATE '2024-06-01' GROUP BY test_results;
