-- asserts: A test result is Positive, Negative or Inconclusive.
-- tables: visits
-- from: visit_rows
-- enforced by: ck_visits_test_results, nn_visits_test_results
SELECT
    visit_id,
    test_results
FROM visit_rows
WHERE test_results IS NULL OR test_results NOT IN ('Positive', 'Negative', 'Inconclusive')
ORDER BY visit_id;
