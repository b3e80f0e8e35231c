-- asserts: A test result is Positive, Negative or Inconclusive.
-- tables: visits
SELECT
    visit_id,
    test_results
FROM visits
WHERE test_results IS NULL OR test_results NOT IN ('Positive', 'Negative', 'Inconclusive')
ORDER BY visit_id;
