SELECT h.hospital_id, COUNT(c.condition_id) AS visits
FROM hospitals h
LEFT JOIN visits v ON v.hospital_id = h.hospital_id
LEFT JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth'
GROUP BY h.hospital_id;
