WITH faithful AS (
    SELECT patient_id, COUNT(*) AS visits
    FROM visits
    WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01'
    GROUP BY patient_id
    HAVING COUNT(DISTINCT EXTRACT(YEAR FROM date_of_admission)) = 3
)
SELECT p.gender, COUNT(*) AS patients, SUM(f.visits) AS visits
FROM faithful f
JOIN patients p ON p.patient_id = f.patient_id
GROUP BY p.gender;
