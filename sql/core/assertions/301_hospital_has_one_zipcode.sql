-- asserts: A hospital has one ZIP code.
-- tables: hospitals
-- summary: hospitals_with_multiple_zipcodes
-- enforced by: pk_hospitals
SELECT
    hospital_id,
    COUNT(DISTINCT zipcode) AS zipcodes
FROM hospitals
GROUP BY hospital_id
HAVING COUNT(DISTINCT zipcode) > 1
ORDER BY hospital_id;
