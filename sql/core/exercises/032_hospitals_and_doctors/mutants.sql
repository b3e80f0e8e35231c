-- mutant: busy_doctors_only
-- mistake: You counted only doctors who have visits; the director asked for all who work there.
-- replace:
COUNT(DISTINCT h.hospital_id) AS hospitals, COUNT(*) AS doctors
-- with:
COUNT(DISTINCT h.hospital_id), COUNT(DISTINCT d.doctor_id)
-- replace:
JOIN doctors d ON d.hospital_id = h.hospital_id
-- with:
JOIN doctors d ON d.hospital_id = h.hospital_id
JOIN visits v ON v.doctor_id = d.doctor_id

-- mutant: count_not_distinct
-- mistake: You counted a hospital once for each of its doctors.
-- replace:
SELECT z.state, COUNT(DISTINCT h.hospital_id) AS hospitals, COUNT(*) AS doctors
-- with:
SELECT z.state, COUNT(h.hospital_id), COUNT(d.doctor_id)

-- mutant: fan_out_over_visits
-- mistake: You joined the visits as well, so that a doctor counts once for each visit.
-- query:
SELECT z.state, COUNT(DISTINCT h.hospital_id), COUNT(*) FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode JOIN doctors d ON d.hospital_id = h.hospital_id JOIN visits v ON v.doctor_id = d.doctor_id GROUP BY z.state;

-- mutant: specialties
-- mistake: You counted specialties, not doctors.
-- replace:
SELECT z.state, COUNT(DISTINCT h.hospital_id) AS hospitals, COUNT(*) AS doctors
-- with:
SELECT z.state, COUNT(DISTINCT h.hospital_id), COUNT(DISTINCT d.specialty)

-- mutant: wrong_grain
-- mistake: Your groups are ZIP codes, so that a state comes more than once.
-- query:
SELECT z.state, COUNT(DISTINCT h.hospital_id), COUNT(*) FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode JOIN doctors d ON d.hospital_id = h.hospital_id GROUP BY z.state, z.zipcode;
