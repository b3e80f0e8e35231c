-- mistake: You count everybody who ever came back; the limit of 72 hours is missing.
WITH returns AS (
    SELECT DISTINCT first.visit_id
    FROM emergency.ed_visits AS first
    JOIN emergency.ed_visits AS again ON again.patient_id = first.patient_id
        AND again.arrival_timestamp > first.actual_departure_time
),
discharges AS (
    SELECT
        first.chief_complaint,
        CASE WHEN returns.visit_id IS NULL THEN 0 ELSE 1 END AS has_returned
    FROM emergency.ed_visits AS first
    LEFT JOIN returns ON returns.visit_id = first.visit_id
    WHERE first.disposition = 'Discharge'
        AND first.actual_departure_time + INTERVAL '72 hours' <= (SELECT MAX(arrival_timestamp) FROM emergency.ed_visits)
)
SELECT
    chief_complaint,
    COUNT(*) AS discharges,
    SUM(has_returned) AS returned,
    ROUND(100.0 * SUM(has_returned) / COUNT(*), 1) AS return_percent
FROM discharges
GROUP BY chief_complaint;
