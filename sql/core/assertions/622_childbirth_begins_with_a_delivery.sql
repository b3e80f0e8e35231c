-- asserts: A patient's first visit for Childbirth is a delivery; a later one is a second delivery, Postpartum Checkup, Monitoring or Lactation Support.
-- tables: visits, conditions
-- from: births
-- summary: childbirth_followup_treatment_violations
WITH numbered AS (
    SELECT
        visit_id,
        patient_id,
        treatment,
        ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY visit_id) AS position
    FROM births
)
SELECT
    visit_id,
    patient_id,
    position,
    treatment
FROM numbered
WHERE treatment NOT IN ('Delivery', 'Cesarean Section')
    AND (position = 1 OR treatment NOT IN ('Postpartum Checkup', 'Monitoring', 'Lactation Support'))
ORDER BY visit_id;
