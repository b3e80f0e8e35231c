-- asserts: A patient has the same housing status at every visit.
-- tables: emergency.ed_visits
SELECT
    patient_id,
    MIN(housing_status) AS one_status,
    MAX(housing_status) AS another_status
FROM emergency.ed_visits
GROUP BY patient_id
HAVING MIN(housing_status) <> MAX(housing_status)
ORDER BY patient_id;
