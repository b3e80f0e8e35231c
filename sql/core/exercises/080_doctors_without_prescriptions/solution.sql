WITH prescribing AS (
    SELECT doctor_id, COUNT(medication) AS prescriptions FROM visits GROUP BY doctor_id
)
SELECT d.specialty, COUNT(*) AS doctors
FROM doctors d
JOIN prescribing p ON p.doctor_id = d.doctor_id
WHERE p.prescriptions = 0
GROUP BY d.specialty;
