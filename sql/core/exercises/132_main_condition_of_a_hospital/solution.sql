WITH ranked AS (
    SELECT hospital_id, condition_id, COUNT(*) AS visits, RANK() OVER (PARTITION BY hospital_id ORDER BY COUNT(*) DESC) AS place
    FROM visits
    WHERE date_of_admission >= DATE '2024-01-01' AND date_of_admission < DATE '2025-01-01'
    GROUP BY hospital_id, condition_id
)
SELECT r.hospital_id, c.name AS condition, r.visits
FROM ranked r
JOIN conditions c ON c.condition_id = r.condition_id
WHERE r.place = 1;
