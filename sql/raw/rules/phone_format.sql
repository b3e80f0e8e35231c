-- Ten digits, or eleven, in another form than the usual one.
SELECT 'patients' AS table_name, line_number, 'phone_number' AS column_name
FROM raw.patients
WHERE phone_number NOT SIMILAR TO '[0-9]{3}-[0-9]{3}-[0-9]{4}'
    AND LENGTH(REGEXP_REPLACE(phone_number, '[^0-9]', '', 'g')) IN (10, 11);
