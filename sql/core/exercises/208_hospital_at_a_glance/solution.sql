WITH staff AS (
    SELECT hospital_id, COUNT(*) AS doctors FROM doctors GROUP BY hospital_id
), work AS (
    SELECT v.hospital_id, COUNT(*) AS visits, SUM(b.total_charge) AS charged
    FROM visits v
    JOIN billing b ON b.visit_id = v.visit_id
    WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2025-01-01'
    GROUP BY v.hospital_id
)
SELECT h.hospital_id, COALESCE(s.doctors, 0) AS doctors, COALESCE(w.visits, 0) AS visits, COALESCE(w.charged, 0) AS charged
FROM hospitals h
LEFT JOIN staff s ON s.hospital_id = h.hospital_id
LEFT JOIN work w ON w.hospital_id = h.hospital_id;
