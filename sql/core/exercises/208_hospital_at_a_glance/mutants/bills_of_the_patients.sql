-- mistake: You added up all bills of the patients who were there, also those of other visits.
WITH s AS (SELECT hospital_id AS h, COUNT(*) AS n FROM doctors GROUP BY 1), w AS (SELECT v.hospital_id AS h, COUNT(DISTINCT v.visit_id) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY 1)
SELECT h.hospital_id, s.n, COALESCE(w.n, 0), COALESCE(w.c, 0) FROM hospitals h LEFT JOIN s ON s.h = h.hospital_id LEFT JOIN w ON w.h = h.hospital_id;
