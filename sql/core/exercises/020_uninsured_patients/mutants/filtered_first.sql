-- mistake: Your WHERE took the uninsured patients away before anything was counted.
SELECT COUNT(*), COUNT(insurer_id), COUNT(*) - COUNT(insurer_id) FROM patients WHERE insurer_id IS NOT NULL;
