-- violates: A patient is homeless at one visit and housed at another.
UPDATE emergency.ed_visits
SET housing_status = CASE WHEN housing_status = 'Housed' THEN 'Homeless' ELSE 'Housed' END
WHERE visit_id = (
    SELECT MAX(again.visit_id)
    FROM emergency.ed_visits AS again
    JOIN emergency.ed_visits AS before
        ON before.patient_id = again.patient_id AND before.visit_id < again.visit_id
);
