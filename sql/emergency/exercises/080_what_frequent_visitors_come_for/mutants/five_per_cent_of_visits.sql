-- mistake: Your five per cent are counted from the visits, which takes in far more patients.
WITH ranked AS (
    SELECT
        patient_id,
        CASE
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) <= 0.05 * SUM(COUNT(*)) OVER () THEN 1
            ELSE 0
        END AS is_frequent
    FROM emergency.ed_visits
    GROUP BY patient_id
)
SELECT
    ed_visits.chief_complaint,
    ROUND(100.0 * SUM(ranked.is_frequent) / SUM(SUM(ranked.is_frequent)) OVER (), 1) AS frequent_percent,
    ROUND(100.0 * SUM(1 - ranked.is_frequent) / SUM(SUM(1 - ranked.is_frequent)) OVER (), 1) AS other_percent
FROM emergency.ed_visits
JOIN ranked ON ranked.patient_id = ed_visits.patient_id
GROUP BY ed_visits.chief_complaint;
