-- mutant: count_not_distinct
-- mistake: You counted a patient once for each visit.
-- replace:
SELECT z.state, COUNT(DISTINCT p.patient_id) AS patients, COUNT(*) AS visits, SUM(b.total_charge) AS charged
-- with:
SELECT z.state, COUNT(p.patient_id), COUNT(*), SUM(b.total_charge)

-- mutant: fan_out
-- mistake: You joined the bills by patient, so that each visit meets all bills of its patient and the charges count many times.
-- query:
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(DISTINCT v.visit_id), SUM(b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.patient_id = p.patient_id GROUP BY z.state;

-- mutant: insured_only
-- mistake: Your inner join to the insurers lost the uninsured.
-- query:
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(*), SUM(b.total_charge) FROM patients p JOIN insurers i ON i.insurer_id = p.insurer_id JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.visit_id = v.visit_id GROUP BY z.state;

-- mutant: paid_bills_only
-- mistake: You added up only the bills that are paid.
-- query:
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(*), SUM(b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.visit_id = v.visit_id WHERE b.actual_payment_date IS NOT NULL GROUP BY z.state;

-- mutant: sum_distinct
-- mistake: You tried to undo a fan-out by adding different charges only; equal charges of different bills are lost.
-- replace:
COUNT(DISTINCT p.patient_id) AS patients, COUNT(*) AS visits, SUM(b.total_charge) AS charged
-- with:
COUNT(DISTINCT p.patient_id), COUNT(DISTINCT v.visit_id), SUM(DISTINCT b.total_charge)
-- replace:
JOIN billing b ON b.visit_id = v.visit_id
-- with:
JOIN billing b ON b.patient_id = p.patient_id

-- mutant: wrong_grain
-- mistake: Your groups are ZIP codes, so that a state comes more than once.
-- query:
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(*), SUM(b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.visit_id = v.visit_id GROUP BY z.state, z.zipcode;
