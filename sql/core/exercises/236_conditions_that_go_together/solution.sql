WITH had AS (
    SELECT DISTINCT patient_id, condition_id FROM visits
), sizes AS (
    SELECT condition_id, COUNT(*) AS patients FROM had GROUP BY condition_id
), pairs AS (
    SELECT a.condition_id AS first_id, b.condition_id AS second_id, COUNT(*) AS patients
    FROM had a
    JOIN had b ON b.patient_id = a.patient_id AND b.condition_id > a.condition_id
    GROUP BY a.condition_id, b.condition_id
    HAVING COUNT(*) >= 5
)
SELECT c.name AS condition, d.name AS other_condition, p.patients,
       ROUND(CAST(1.0 * p.patients * (SELECT COUNT(DISTINCT patient_id) FROM visits) / (s.patients * t.patients) AS NUMERIC(18, 6)), 2) AS lift
FROM pairs p
JOIN sizes s ON s.condition_id = p.first_id
JOIN sizes t ON t.condition_id = p.second_id
JOIN conditions c ON c.condition_id = p.first_id
JOIN conditions d ON d.condition_id = p.second_id;
