WITH marked AS (
    SELECT visit_id, patient_id, condition_id,
           SUM(CASE WHEN is_follow_up THEN 0 ELSE 1 END) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS episode
    FROM visits
), episodes AS (
    SELECT m.patient_id, m.episode, m.condition_id, COUNT(*) AS visits, SUM(b.total_charge) AS charge
    FROM marked m
    JOIN billing b ON b.visit_id = m.visit_id
    GROUP BY m.patient_id, m.episode, m.condition_id
)
SELECT c.name AS condition, COUNT(*) AS episodes,
       ROUND(CAST(1.0 * SUM(e.visits) / COUNT(*) AS NUMERIC(18, 6)), 2) AS mean_visits,
       ROUND(CAST(SUM(e.charge) / COUNT(*) AS NUMERIC(18, 6)), 2) AS mean_charge
FROM episodes e
JOIN conditions c ON c.condition_id = e.condition_id
GROUP BY c.name;
