-- violates: A test result is unknown.
UPDATE visits
SET test_results = 'Perhaps'
WHERE visit_id = 1;
