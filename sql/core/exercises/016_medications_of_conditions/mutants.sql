-- mutant: different_by_dosage
-- mistake: Your rows are different by dosage too, so that a pair comes once for each dosage.
-- query:
SELECT x.name, x.medication FROM (SELECT DISTINCT c.name, v.medication, v.dosage FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.medication IS NOT NULL) x;

-- mutant: every_visit
-- mistake: You listed every prescription, so that the same pair comes many times.
-- replace:
SELECT DISTINCT c.name AS condition, v.medication
-- with:
SELECT c.name, v.medication

-- mutant: null_kept
-- mistake: You kept a row without a medication for each condition.
-- query:
SELECT DISTINCT c.name, v.medication FROM visits v JOIN conditions c ON c.condition_id = v.condition_id;

-- mutant: one_condition_for_a_medication
-- mistake: You kept one row for each medication, but some are given for more than one condition.
-- query:
SELECT MIN(c.name), v.medication FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.medication IS NOT NULL GROUP BY v.medication;

-- mutant: treatments
-- mistake: You listed the treatments, not the medications.
-- replace:
SELECT DISTINCT c.name AS condition, v.medication
-- with:
SELECT DISTINCT c.name, v.treatment
