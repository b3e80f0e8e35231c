-- None of the words that stand there elsewhere.
SELECT 'visits' AS table_name, line_number, 'severity' AS column_name
FROM raw.visits
WHERE LOWER(severity) NOT IN ('normal', 'mild', 'moderate', 'severe', 'severity')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'test_results' AS column_name
FROM raw.visits
WHERE LOWER(test_results) NOT IN ('positive', 'negative', 'inconclusive', 'test_results')
UNION ALL
SELECT 'billing' AS table_name, line_number, 'payment_plan' AS column_name
FROM raw.billing
WHERE LOWER(payment_plan) NOT IN ('full', 'incremental', 'payment_plan');
