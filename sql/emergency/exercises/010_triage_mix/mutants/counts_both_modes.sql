-- mistake: Your count of ambulances counts the walk-ins too: COUNT counts every value that is not NULL, a zero as well.
SELECT
    triage_level,
    COUNT(*) AS visits,
    COUNT(DISTINCT patient_id) AS patients,
    ROUND(100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 ELSE 0 END) / COUNT(*), 1) AS ambulance_percent
FROM emergency.ed_visits
GROUP BY triage_level;
