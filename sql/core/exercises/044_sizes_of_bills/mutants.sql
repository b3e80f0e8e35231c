-- mutant: different_charges
-- mistake: You added equal charges only once.
-- query:
SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' ELSE 'large' END, COUNT(*), SUM(DISTINCT total_charge) FROM billing GROUP BY 1;

-- mutant: first_branch_swallows
-- mistake: Your first branch is true for the small bills too, so that no bill is small.
-- query:
SELECT CASE WHEN total_charge < 10000 THEN 'medium' WHEN total_charge < 1000 THEN 'small' ELSE 'large' END, COUNT(*), SUM(total_charge) FROM billing GROUP BY 1;

-- mutant: no_else
-- mistake: Your CASE has no branch for the largest bills, so that their size is NULL.
-- query:
SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' END, COUNT(*), SUM(total_charge) FROM billing GROUP BY 1;

-- mutant: patients_counted
-- mistake: You counted patients, not bills.
-- query:
SELECT CASE WHEN total_charge < 1000 THEN 'small' WHEN total_charge < 10000 THEN 'medium' ELSE 'large' END, COUNT(DISTINCT patient_id), SUM(total_charge) FROM billing GROUP BY 1;

-- mutant: patients_part
-- mistake: You sorted by the patient's part, not by the total charge.
-- query:
SELECT CASE WHEN patient_responsibility_amount < 1000 THEN 'small' WHEN patient_responsibility_amount < 10000 THEN 'medium' ELSE 'large' END, COUNT(*), SUM(total_charge) FROM billing GROUP BY 1;
