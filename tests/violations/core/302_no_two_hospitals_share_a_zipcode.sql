-- violates: Two hospitals of a state share a ZIP code.
UPDATE hospitals
SET zipcode = (
    SELECT first_hospitals.zipcode
    FROM hospitals AS first_hospitals
    WHERE first_hospitals.hospital_id = (
        SELECT pairs.first_hospital_id
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
    )
)
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
