-- asserts: Whoever is in the registry has a visit for cancer in the core.
-- tables: oncology.tumors, visits, conditions
SELECT
    tumors.tumor_id,
    tumors.patient_id
FROM oncology.tumors
WHERE NOT EXISTS (
    SELECT 1
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.patient_id = tumors.patient_id
        AND conditions.name = 'Cancer'
)
ORDER BY tumors.tumor_id;
