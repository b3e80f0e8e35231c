-- mistake: You counted visits for every condition; the condition on the name does not reach what you count.
SELECT h.hospital_id, COUNT(v.visit_id) FROM hospitals h LEFT JOIN visits v ON v.hospital_id = h.hospital_id LEFT JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth' GROUP BY h.hospital_id;
