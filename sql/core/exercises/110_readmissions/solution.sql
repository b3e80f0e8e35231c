WITH next_visits AS (
    SELECT condition_id, date_of_discharge,
           LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS next_admission
    FROM visits
)
SELECT c.name AS condition, COUNT(*) AS visits,
       SUM(CASE WHEN n.next_admission - n.date_of_discharge <= 30 THEN 1 ELSE 0 END) AS readmitted
FROM next_visits n
JOIN conditions c ON c.condition_id = n.condition_id
GROUP BY c.name;
