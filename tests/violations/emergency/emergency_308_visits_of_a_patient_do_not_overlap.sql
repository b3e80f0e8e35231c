-- violates: Someone arrives while still there from the visit before.
UPDATE emergency.ed_visits
SET
    patient_id = earlier.patient_id,
    housing_status = earlier.housing_status
FROM emergency.ed_visits AS earlier
WHERE ed_visits.visit_id = (
        SELECT MIN(overlapping.visit_id)
        FROM emergency.ed_visits AS overlapping
        JOIN emergency.ed_visits AS there ON there.visit_id = overlapping.visit_id - 1
        WHERE overlapping.arrival_timestamp > there.arrival_timestamp
            AND overlapping.arrival_timestamp < there.actual_departure_time
    )
    AND earlier.visit_id = ed_visits.visit_id - 1;
