-- mistake: You took the visits of all years.
WITH s AS (SELECT hospital_id AS h, COUNT(*) AS n FROM doctors GROUP BY 1), w AS (SELECT v.hospital_id AS h, COUNT(*) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.visit_id = v.visit_id GROUP BY 1)
SELECT h.hospital_id, s.n, COALESCE(w.n, 0), COALESCE(w.c, 0) FROM hospitals h LEFT JOIN s ON s.h = h.hospital_id LEFT JOIN w ON w.h = h.hospital_id;
