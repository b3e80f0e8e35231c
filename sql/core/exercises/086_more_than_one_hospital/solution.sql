WITH movers AS (
    SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT hospital_id) >= 2
)
SELECT z.state, COUNT(*) AS patients
FROM movers m
JOIN patients p ON p.patient_id = m.patient_id
JOIN zipcodes z ON z.zipcode = p.zipcode
GROUP BY z.state;
