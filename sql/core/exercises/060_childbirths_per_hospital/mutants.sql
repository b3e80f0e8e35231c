-- mutant: all_conditions
-- mistake: You counted visits for every condition; the condition on the name does not reach what you count.
-- replace:
SELECT h.hospital_id, COUNT(c.condition_id) AS visits
-- with:
SELECT h.hospital_id, COUNT(v.visit_id)

-- mutant: count_star
-- mistake: You counted rows; the empty row of an outer join is a row too.
-- query:
SELECT h.hospital_id, COUNT(*) FROM hospitals h LEFT JOIN (SELECT v.* FROM visits v JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth') v ON v.hospital_id = h.hospital_id GROUP BY h.hospital_id;

-- mutant: inner_join
-- mistake: You used inner joins, so hospitals without such a visit are missing.
-- replace:
SELECT h.hospital_id, COUNT(c.condition_id) AS visits
-- with:
SELECT h.hospital_id, COUNT(*)
-- replace:
LEFT JOIN visits v
-- with:
JOIN visits v
-- replace:
LEFT JOIN conditions c
-- with:
JOIN conditions c

-- mutant: patients_not_visits
-- mistake: You counted different patients, not visits.
-- replace:
SELECT h.hospital_id, COUNT(c.condition_id) AS visits
-- with:
SELECT h.hospital_id, COUNT(DISTINCT CASE WHEN c.condition_id IS NOT NULL THEN v.patient_id END)
