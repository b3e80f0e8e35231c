-- mutant: counted_patients
-- mistake: You counted patients as bills.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), COUNT(DISTINCT b.patient_id), SUM(b.total_charge), ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY COALESCE(i.kind, 'Uninsured');

-- mutant: fan_out
-- mistake: You joined the visits by patient, so that each bill counts once for each visit of its patient.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), COUNT(*), SUM(b.total_charge), ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN visits v ON v.patient_id = b.patient_id JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY COALESCE(i.kind, 'Uninsured');

-- mutant: inner_join
-- mistake: Your inner join lost the uninsured.
-- query:
SELECT i.kind, COUNT(*), SUM(b.total_charge), ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN patients p ON p.patient_id = b.patient_id JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY i.kind;

-- mutant: mean_of_shares
-- mistake: You took the mean of the bills' shares; a small bill then weighs as much as a large one.
-- query:
SELECT COALESCE(i.kind, 'Uninsured'), COUNT(*), SUM(b.total_charge), ROUND(CAST(AVG(100.0 * b.insurance_coverage_amount / b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY COALESCE(i.kind, 'Uninsured');

-- mutant: null_kept
-- mistake: You left the kind NULL where it should read Uninsured.
-- query:
SELECT i.kind, COUNT(*), SUM(b.total_charge), ROUND(CAST(100.0 * SUM(b.insurance_coverage_amount) / SUM(b.total_charge) AS NUMERIC(18, 6)), 1)
FROM billing b JOIN patients p ON p.patient_id = b.patient_id LEFT JOIN insurers i ON i.insurer_id = p.insurer_id GROUP BY i.kind;
