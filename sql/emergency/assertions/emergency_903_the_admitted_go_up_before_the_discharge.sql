-- asserts: Who is admitted leaves the department no later than on the day on which the stay in the core ends.
-- tables: emergency.ed_visits, emergency.ed_sites, visits
SELECT
    ed.visit_id,
    ed.actual_departure_time,
    visits.date_of_discharge
FROM emergency.ed_visits AS ed
JOIN emergency.ed_sites AS sites ON sites.ed_id = ed.ed_id
JOIN visits
    ON visits.patient_id = ed.patient_id
    AND visits.hospital_id = sites.hospital_id
    AND visits.date_of_admission = CAST(ed.arrival_timestamp AS DATE)
WHERE ed.disposition = 'Admit' AND CAST(ed.actual_departure_time AS DATE) > visits.date_of_discharge
ORDER BY ed.visit_id;
