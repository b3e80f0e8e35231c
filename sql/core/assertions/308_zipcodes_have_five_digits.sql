-- asserts: A ZIP code has five digits, leading zeros included, and a state two capital letters.
-- tables: zipcodes
SELECT
    zipcode,
    state
FROM zipcodes
WHERE CAST(zipcode AS TEXT) NOT SIMILAR TO '[0-9][0-9][0-9][0-9][0-9]'
    OR CAST(state AS TEXT) NOT SIMILAR TO '[A-Z][A-Z]'
ORDER BY zipcode;
