-- asserts: Every patient whose first visit for cancer is at 33 or older is in the registry; tumors found below 30 are of other sites, and a
-- asserts: tumor is found at most two years before that visit.
-- tables: visits, conditions, oncology.tumors
WITH first_visits AS (
    SELECT
        visits.patient_id,
        MIN(visits.age) AS age
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Cancer'
    GROUP BY visits.patient_id
)
SELECT
    first_visits.patient_id,
    first_visits.age
FROM first_visits
LEFT JOIN oncology.tumors ON tumors.patient_id = first_visits.patient_id
WHERE first_visits.age >= 33
    AND tumors.tumor_id IS NULL
ORDER BY first_visits.patient_id;
