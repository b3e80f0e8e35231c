SELECT test_results, COUNT(*) AS discharges
FROM visits
WHERE date_of_discharge >= DATE '2024-04-01' AND date_of_discharge < DATE '2024-07-01'
GROUP BY test_results;
