-- Neither Y nor N.
SELECT 'visits' AS table_name, line_number, 'follow_up_required' AS column_name
FROM raw.visits
WHERE follow_up_required NOT IN ('Y', 'N', 'follow_up_required')
    AND follow_up_required NOT LIKE '%,';
