-- violates: A patient moves to another state.
UPDATE patients
SET zipcode = (
    SELECT MIN(elsewhere.zipcode)
    FROM zipcodes AS elsewhere
    WHERE elsewhere.state <> (
        SELECT zipcodes.state
        FROM zipcodes
        WHERE zipcodes.zipcode = (SELECT movers.zipcode FROM patients AS movers WHERE movers.patient_id = 1)
    )
)
WHERE patient_id = 1;
