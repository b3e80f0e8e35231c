-- violates: A patient who lives alone moves to another state, and has no area code any more.
UPDATE patients
SET
    phone_number = '555-555-0100',
    zipcode = (
        SELECT MIN(elsewhere.zipcode)
        FROM zipcodes AS elsewhere
        WHERE elsewhere.state <> (SELECT zipcodes.state FROM zipcodes WHERE zipcodes.zipcode = patients.zipcode)
    )
WHERE patient_id = (
    SELECT MIN(alone.patient_id)
    FROM (SELECT MIN(patient_id) AS patient_id FROM patients GROUP BY zipcode, address HAVING COUNT(*) = 1) AS alone
);
