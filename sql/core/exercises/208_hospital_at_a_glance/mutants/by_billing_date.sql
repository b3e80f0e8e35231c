-- mistake: You took the year of the bill, and a visit at the end of December may be billed in January.
WITH s AS (SELECT hospital_id AS h, COUNT(*) AS n FROM doctors GROUP BY 1), w AS (SELECT v.hospital_id AS h, COUNT(*) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.visit_id = v.visit_id WHERE EXTRACT(YEAR FROM b.billing_date) = 2024 GROUP BY 1)
SELECT h.hospital_id, s.n, COALESCE(w.n, 0), COALESCE(w.c, 0) FROM hospitals h LEFT JOIN s ON s.h = h.hospital_id LEFT JOIN w ON w.h = h.hospital_id;
