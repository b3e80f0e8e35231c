-- asserts: Who is admitted in a department has a visit in the core that begins on that day in its hospital.
-- tables: emergency.ed_visits, emergency.ed_sites, visits
SELECT
    ed.visit_id,
    ed.patient_id,
    ed.arrival_timestamp,
    sites.hospital_id
FROM emergency.ed_visits AS ed
JOIN emergency.ed_sites AS sites ON sites.ed_id = ed.ed_id
LEFT JOIN visits
    ON visits.patient_id = ed.patient_id
    AND visits.hospital_id = sites.hospital_id
    AND visits.date_of_admission = CAST(ed.arrival_timestamp AS DATE)
WHERE ed.disposition = 'Admit' AND visits.visit_id IS NULL
ORDER BY ed.visit_id;
