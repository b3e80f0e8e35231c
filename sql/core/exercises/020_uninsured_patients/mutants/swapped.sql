-- mistake: You exchanged the insured and the uninsured.
SELECT COUNT(*), COUNT(*) - COUNT(insurer_id), COUNT(insurer_id) FROM patients;
