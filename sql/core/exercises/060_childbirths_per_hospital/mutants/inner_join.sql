-- mistake: You used inner joins, so hospitals without such a visit are missing.
SELECT h.hospital_id, COUNT(*) FROM hospitals h JOIN visits v ON v.hospital_id = h.hospital_id JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth' GROUP BY h.hospital_id;
