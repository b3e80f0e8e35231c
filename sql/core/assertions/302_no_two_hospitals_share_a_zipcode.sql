-- asserts: No two hospitals share a ZIP code.
-- tables: hospitals
-- summary: hospital_zipcodes_unique (passed)
-- enforced by: uq_hospitals_zipcode
SELECT
    zipcode,
    COUNT(*) AS hospitals
FROM hospitals
GROUP BY zipcode
HAVING COUNT(*) > 1
ORDER BY zipcode;
