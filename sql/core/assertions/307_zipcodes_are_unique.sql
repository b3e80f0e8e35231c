-- asserts: No ZIP code stands in the list twice, so that a ZIP code has one city and one state.
-- tables: zipcodes
-- enforced by: pk_zipcodes
SELECT
    zipcode,
    COUNT(*) AS places
FROM zipcodes
GROUP BY zipcode
HAVING COUNT(*) > 1
ORDER BY zipcode;
