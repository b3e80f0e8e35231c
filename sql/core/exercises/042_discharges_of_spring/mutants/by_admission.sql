-- mistake: You took the dates of admission.
SELECT test_results, COUNT(*) FROM visits WHERE date_of_admission BETWEEN DATE '2024-04-01' AND DATE '2024-06-30' GROUP BY test_results;
