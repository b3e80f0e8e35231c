-- mistake: You count visits where different patients are asked for: somebody who comes ten times is one patient.
SELECT
    triage_level,
    COUNT(*) AS visits,
    COUNT(patient_id) AS patients,
    ROUND(100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / COUNT(*), 1) AS ambulance_percent
FROM emergency.ed_visits
GROUP BY triage_level;
