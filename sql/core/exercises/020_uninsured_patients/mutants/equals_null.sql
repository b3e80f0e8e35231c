-- mistake: You compared with NULL by the sign =, which is never true.
SELECT COUNT(*), COUNT(insurer_id), SUM(CASE WHEN insurer_id = NULL THEN 1 ELSE 0 END) FROM patients;
