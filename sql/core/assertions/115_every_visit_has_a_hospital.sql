-- asserts: Every visit happens in a hospital that exists.
-- tables: visits, hospitals
-- enforced by: fk_visits_hospital
SELECT
    visits.visit_id,
    visits.hospital_id
FROM visits
LEFT JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
WHERE hospitals.hospital_id IS NULL
ORDER BY visits.visit_id;
