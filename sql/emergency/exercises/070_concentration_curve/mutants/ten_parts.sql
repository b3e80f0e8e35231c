-- mistake: You cut into ten parts; twenty are asked for.
WITH patients AS (
    SELECT
        patient_id,
        COUNT(*) AS visits,
        MAX(CASE WHEN housing_status IN ('Unstable', 'Homeless') THEN 1 ELSE 0 END) AS is_unhoused
    FROM emergency.ed_visits
    GROUP BY patient_id
),
ranked AS (
    SELECT patients.*, NTILE(10) OVER (ORDER BY visits DESC, patient_id) AS part
    FROM patients
)
SELECT
    part,
    COUNT(*) AS patients,
    SUM(visits) AS visits,
    ROUND(100.0 * SUM(SUM(visits)) OVER (ORDER BY part) / SUM(SUM(visits)) OVER (), 1) AS cumulative_percent,
    ROUND(100.0 * SUM(is_unhoused) / COUNT(*), 1) AS unhoused_percent
FROM ranked
GROUP BY part
ORDER BY part;
