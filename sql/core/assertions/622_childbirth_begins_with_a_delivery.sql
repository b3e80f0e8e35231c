-- asserts: A patient's first visit for Childbirth is a delivery; a later one is a second delivery, Postpartum Checkup, Monitoring or Lactation Support.
-- tables: visits, conditions
-- summary: childbirth_followup_treatment_violations
WITH childbirth_visits AS (
    SELECT
        visits.visit_id,
        visits.patient_id,
        visits.treatment,
        ROW_NUMBER() OVER (PARTITION BY visits.patient_id ORDER BY visits.visit_id) AS position
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Childbirth'
)
SELECT
    visit_id,
    patient_id,
    position,
    treatment
FROM childbirth_visits
WHERE treatment NOT IN ('Delivery', 'Cesarean Section')
    AND (position = 1 OR treatment NOT IN ('Postpartum Checkup', 'Monitoring', 'Lactation Support'))
ORDER BY visit_id;
