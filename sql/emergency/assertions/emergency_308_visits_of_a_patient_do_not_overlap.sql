-- asserts: A patient arrives after the departure of the visit before.
-- tables: emergency.ed_visits
WITH visits AS (
    SELECT
        visit_id,
        patient_id,
        arrival_timestamp,
        LAG(actual_departure_time) OVER (PARTITION BY patient_id ORDER BY arrival_timestamp, visit_id) AS previous_departure_time
    FROM emergency.ed_visits
)
SELECT
    visit_id,
    patient_id,
    previous_departure_time,
    arrival_timestamp
FROM visits
WHERE arrival_timestamp < previous_departure_time
ORDER BY visit_id;
