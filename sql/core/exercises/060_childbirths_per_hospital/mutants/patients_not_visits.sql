-- mistake: You counted different patients, not visits.
SELECT h.hospital_id, COUNT(DISTINCT CASE WHEN c.condition_id IS NOT NULL THEN v.patient_id END) FROM hospitals h LEFT JOIN visits v ON v.hospital_id = h.hospital_id LEFT JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth' GROUP BY h.hospital_id;
