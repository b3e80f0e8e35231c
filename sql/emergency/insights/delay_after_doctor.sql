-- phenomenon: delay_after_doctor
-- question: Do the minutes go before or after the doctor comes?
-- says: {share_after_doctor:percent} of the minutes of the patients who are seen pass after the first contact with a doctor.
-- expect: share_after_doctor 0.77 to 0.84
-- absent: share_after_doctor 0.69
-- patients: 10000
-- source: chosen
WITH steps AS (
    SELECT
        event_seq,
        EXTRACT(EPOCH FROM (event_time - LAG(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq))) / 60 AS minutes,
        MAX(CASE WHEN activity = 'Doctor first seen' THEN event_seq END) OVER (PARTITION BY visit_id) AS doctor_seq
    FROM emergency.ed_events
)
SELECT
    SUM(minutes) FILTER (WHERE event_seq > doctor_seq) / NULLIF(SUM(minutes), 0) AS share_after_doctor
FROM steps
WHERE doctor_seq IS NOT NULL;
