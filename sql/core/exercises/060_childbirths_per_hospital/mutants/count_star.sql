-- mistake: You counted rows; the empty row of an outer join is a row too.
SELECT h.hospital_id, COUNT(*) FROM hospitals h LEFT JOIN (SELECT v.* FROM visits v JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth') v ON v.hospital_id = h.hospital_id GROUP BY h.hospital_id;
