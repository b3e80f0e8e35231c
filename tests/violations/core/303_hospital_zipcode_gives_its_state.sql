-- violates: A hospital, not the only one of its state, lies in an unknown ZIP code.
UPDATE hospitals
SET zipcode = '00000'
WHERE hospital_id = (
    SELECT pairs.last_hospital_id
    FROM (
        SELECT
            zipcodes.state,
            MIN(hospitals.hospital_id) AS first_hospital_id,
            MAX(hospitals.hospital_id) AS last_hospital_id
        FROM hospitals
        JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
        GROUP BY zipcodes.state
        HAVING COUNT(*) > 1
        ORDER BY zipcodes.state
        LIMIT 1
    ) AS pairs
);
