-- mistake: You asked for the months and forgot the year.
SELECT test_results, COUNT(*) FROM visits WHERE EXTRACT(MONTH FROM date_of_discharge) BETWEEN 4 AND 6 GROUP BY test_results;
