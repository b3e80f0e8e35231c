WITH far AS (
    SELECT zipcode FROM patients
    EXCEPT
    SELECT zipcode FROM hospitals
)
SELECT z.state, COUNT(*) AS zipcodes
FROM far f
JOIN zipcodes z ON z.zipcode = f.zipcode
GROUP BY z.state;
