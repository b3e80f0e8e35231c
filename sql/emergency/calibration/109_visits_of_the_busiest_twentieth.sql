-- quantity: visits of the busiest 5 % of the patients
-- unit: share
-- population: visits to the emergency department
-- chosen: 0.505
-- tolerance: 0.065
-- patients: 10000
WITH patients_seen AS (
    SELECT
        COUNT(*) AS visits,
        ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) AS rank_number,
        COUNT(*) OVER () AS patients
    FROM emergency.ed_visits
    GROUP BY patient_id
)
SELECT 1.0 * SUM(CASE WHEN rank_number <= 0.05 * patients THEN visits ELSE 0 END) / SUM(visits) AS observed
FROM patients_seen;
