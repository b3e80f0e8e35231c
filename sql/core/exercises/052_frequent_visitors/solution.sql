WITH counted AS (
    SELECT patient_id, COUNT(*) AS visits
    FROM visits
    WHERE date_of_admission >= DATE '2024-01-01' AND date_of_admission < DATE '2025-01-01'
    GROUP BY patient_id
)
SELECT patient_id, visits
FROM counted
WHERE visits >= (SELECT visits FROM counted ORDER BY visits DESC LIMIT 1 OFFSET 19);
