-- mistake: You divide by all ambulances instead of the visits of the triage level: that says where ambulances go, not how many of a level they bring.
SELECT
    triage_level,
    COUNT(*) AS visits,
    COUNT(DISTINCT patient_id) AS patients,
    ROUND(100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / SUM(COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END)) OVER (), 1) AS ambulance_percent
FROM emergency.ed_visits
GROUP BY triage_level;
