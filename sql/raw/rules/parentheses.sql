-- Parentheses around it.
SELECT 'billing' AS table_name, line_number, 'insurance_coverage_amount' AS column_name
FROM raw.billing
WHERE insurance_coverage_amount LIKE '(%)';
