-- mistake: You counted the different insurers, not the patients who have one.
SELECT COUNT(*), COUNT(DISTINCT insurer_id), COUNT(*) - COUNT(DISTINCT insurer_id) FROM patients;
