WITH nights AS (
    SELECT v.hospital_id, c.date, COUNT(*) AS patients
    FROM calendar c
    JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date
    WHERE c.year = 2024
    GROUP BY v.hospital_id, c.date
)
SELECT hospital_id, MAX(patients) AS beds
FROM nights
GROUP BY hospital_id;
