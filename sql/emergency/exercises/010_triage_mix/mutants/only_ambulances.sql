-- mistake: You filter the ambulances in WHERE, so that every figure is about ambulances only.
SELECT
    triage_level,
    COUNT(*) AS visits,
    COUNT(DISTINCT patient_id) AS patients,
    ROUND(100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / COUNT(*), 1) AS ambulance_percent
FROM emergency.ed_visits WHERE arrival_mode = 'Ambulance'
GROUP BY triage_level;
