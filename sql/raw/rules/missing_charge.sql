-- Nothing where there must be something.
SELECT 'billing' AS table_name, line_number, 'total_charge' AS column_name
FROM raw.billing
WHERE total_charge IS NULL;
