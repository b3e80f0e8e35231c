-- The given name is not the first word of the name.
SELECT 'patients' AS table_name, line_number, 'first_name' AS column_name
FROM raw.patients
WHERE first_name SIMILAR TO '((Mr|Mrs|Ms|Dr)[.] )?[A-Z][a-z]+'
    AND name SIMILAR TO '[A-Z][a-z]+ [A-Z][A-Za-z -]+'
    AND ' ' || first_name NOT LIKE '% ' || SUBSTR(name, 1, POSITION(' ' IN name) - 1);
