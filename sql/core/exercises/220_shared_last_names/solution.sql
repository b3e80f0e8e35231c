WITH shared AS (
    SELECT z.state, p.last_name, COUNT(*) AS patients
    FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode
    GROUP BY z.state, p.last_name
    HAVING COUNT(*) > 1
)
SELECT state, SUM(patients) AS patients, COUNT(*) AS last_names
FROM shared
GROUP BY state;
