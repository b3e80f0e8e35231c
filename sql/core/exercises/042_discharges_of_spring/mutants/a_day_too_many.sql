-- mistake: Your BETWEEN takes the first day of July in, because both of its ends count.
SELECT test_results, COUNT(*) FROM visits WHERE date_of_discharge BETWEEN DATE '2024-04-01' AND DATE '2024-07-01' GROUP BY test_results;
