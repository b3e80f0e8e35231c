-- mutant: count_distinct_insurers
-- mistake: You counted the different insurers, not the patients who have one.
-- query:
SELECT COUNT(*), COUNT(DISTINCT insurer_id), COUNT(*) - COUNT(DISTINCT insurer_id) FROM patients;

-- mutant: count_of_case_with_else
-- mistake: You counted a CASE that gives 0 in its ELSE; COUNT counts zeros too.
-- query:
SELECT COUNT(*), COUNT(insurer_id), COUNT(CASE WHEN insurer_id IS NULL THEN 1 ELSE 0 END) FROM patients;

-- mutant: equals_null
-- mistake: You compared with NULL by the sign =, which is never true.
-- query:
SELECT COUNT(*), COUNT(insurer_id), SUM(CASE WHEN insurer_id = NULL THEN 1 ELSE 0 END) FROM patients;

-- mutant: filtered_first
-- mistake: Your WHERE took the uninsured patients away before anything was counted.
-- query:
SELECT COUNT(*), COUNT(insurer_id), COUNT(*) - COUNT(insurer_id) FROM patients WHERE insurer_id IS NOT NULL;

-- mutant: swapped
-- mistake: You exchanged the insured and the uninsured.
-- query:
SELECT COUNT(*), COUNT(*) - COUNT(insurer_id), COUNT(insurer_id) FROM patients;
