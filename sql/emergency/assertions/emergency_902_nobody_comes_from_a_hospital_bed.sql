-- asserts: Nobody is in a department and in a hospital bed: a visit touches no day of a visit of the core but the one to which it leads.
-- tables: emergency.ed_visits, emergency.ed_sites, visits
SELECT
    ed.visit_id,
    ed.patient_id,
    ed.arrival_timestamp,
    visits.date_of_admission,
    visits.date_of_discharge
FROM emergency.ed_visits AS ed
JOIN emergency.ed_sites AS sites ON sites.ed_id = ed.ed_id
JOIN visits
    ON visits.patient_id = ed.patient_id
    AND visits.date_of_admission <= CAST(ed.actual_departure_time AS DATE)
    AND visits.date_of_discharge >= CAST(ed.arrival_timestamp AS DATE)
WHERE NOT (
    ed.disposition = 'Admit'
    AND visits.hospital_id = sites.hospital_id
    AND visits.date_of_admission = CAST(ed.arrival_timestamp AS DATE)
)
ORDER BY ed.visit_id, visits.visit_id;
