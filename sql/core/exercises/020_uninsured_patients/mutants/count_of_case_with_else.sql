-- mistake: You counted a CASE that gives 0 in its ELSE; COUNT counts zeros too.
SELECT COUNT(*), COUNT(insurer_id), COUNT(CASE WHEN insurer_id IS NULL THEN 1 ELSE 0 END) FROM patients;
