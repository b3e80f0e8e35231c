-- violates: An address is blank.
UPDATE patients
SET address = ' '
WHERE patient_id = (
    SELECT MIN(alone.patient_id)
    FROM (SELECT MIN(patient_id) AS patient_id FROM patients GROUP BY zipcode, address HAVING COUNT(*) = 1) AS alone
);
