-- mutant: all_years
-- mistake: You took the visits of all years.
-- query:
WITH s AS (SELECT hospital_id AS h, COUNT(*) AS n FROM doctors GROUP BY 1), w AS (SELECT v.hospital_id AS h, COUNT(*) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.visit_id = v.visit_id GROUP BY 1)
SELECT h.hospital_id, s.n, COALESCE(w.n, 0), COALESCE(w.c, 0) FROM hospitals h LEFT JOIN s ON s.h = h.hospital_id LEFT JOIN w ON w.h = h.hospital_id;

-- mutant: bills_of_the_patients
-- mistake: You added up all bills of the patients who were there, also those of other visits.
-- query:
WITH s AS (SELECT hospital_id AS h, COUNT(*) AS n FROM doctors GROUP BY 1), w AS (SELECT v.hospital_id AS h, COUNT(DISTINCT v.visit_id) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY 1)
SELECT h.hospital_id, s.n, COALESCE(w.n, 0), COALESCE(w.c, 0) FROM hospitals h LEFT JOIN s ON s.h = h.hospital_id LEFT JOIN w ON w.h = h.hospital_id;

-- mutant: by_billing_date
-- mistake: You took the year of the bill, and a visit at the end of December may be billed in January.
-- query:
WITH s AS (SELECT hospital_id AS h, COUNT(*) AS n FROM doctors GROUP BY 1), w AS (SELECT v.hospital_id AS h, COUNT(*) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.visit_id = v.visit_id WHERE EXTRACT(YEAR FROM b.billing_date) = 2024 GROUP BY 1)
SELECT h.hospital_id, s.n, COALESCE(w.n, 0), COALESCE(w.c, 0) FROM hospitals h LEFT JOIN s ON s.h = h.hospital_id LEFT JOIN w ON w.h = h.hospital_id;

-- mutant: counts_multiplied
-- mistake: You joined doctors and visits to the hospital at once and counted rows, which are pairs of both.
-- query:
SELECT h.hospital_id, COUNT(d.doctor_id), COUNT(v.visit_id), COALESCE(SUM(b.total_charge), 0) FROM hospitals h LEFT JOIN doctors d ON d.hospital_id = h.hospital_id LEFT JOIN visits v ON v.hospital_id = h.hospital_id AND EXTRACT(YEAR FROM v.date_of_admission) = 2024 LEFT JOIN billing b ON b.visit_id = v.visit_id GROUP BY h.hospital_id;

-- mutant: doctors_with_visits
-- mistake: You joined the visits to their doctors, so that only doctors with visits in the year are counted.
-- query:
SELECT h.hospital_id, COUNT(DISTINCT v.doctor_id), COUNT(v.visit_id), COALESCE(SUM(b.total_charge), 0) FROM hospitals h LEFT JOIN visits v ON v.hospital_id = h.hospital_id AND EXTRACT(YEAR FROM v.date_of_admission) = 2024 LEFT JOIN billing b ON b.visit_id = v.visit_id GROUP BY h.hospital_id;

-- mutant: fan_out
-- mistake: You joined doctors and visits to the hospital at once, so that the charges count once for each doctor.
-- query:
SELECT h.hospital_id, COUNT(DISTINCT d.doctor_id), COUNT(DISTINCT v.visit_id), COALESCE(SUM(b.total_charge), 0) FROM hospitals h LEFT JOIN doctors d ON d.hospital_id = h.hospital_id LEFT JOIN visits v ON v.hospital_id = h.hospital_id AND EXTRACT(YEAR FROM v.date_of_admission) = 2024 LEFT JOIN billing b ON b.visit_id = v.visit_id GROUP BY h.hospital_id;
