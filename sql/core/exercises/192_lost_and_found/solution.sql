WITH gaps AS (
    SELECT patient_id, date_of_discharge, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS gap
    FROM visits
), ends AS (
    SELECT patient_id, MAX(gap) AS longest_gap, MAX(date_of_discharge) AS last_discharge FROM gaps GROUP BY patient_id
), anchor AS (
    SELECT today FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_runs)
)
SELECT p.gender,
       SUM(CASE WHEN e.longest_gap > 365 THEN 1 ELSE 0 END) AS found_again,
       SUM(CASE WHEN a.today - e.last_discharge > 365 THEN 1 ELSE 0 END) AS away
FROM ends e
JOIN patients p ON p.patient_id = e.patient_id
CROSS JOIN anchor a
GROUP BY p.gender;
