-- mutant: counted_visits
-- mistake: You counted visits, not doctors.
-- query:
SELECT d.specialty, COUNT(*) FROM doctors d JOIN visits v ON v.doctor_id = d.doctor_id WHERE NOT EXISTS (SELECT 1 FROM visits w WHERE w.doctor_id = d.doctor_id AND w.medication IS NOT NULL) GROUP BY d.specialty;

-- mutant: doctors_without_visits_in
-- mistake: You counted doctors without a single visit as well.
-- query:
SELECT d.specialty, COUNT(*) FROM doctors d WHERE NOT EXISTS (SELECT 1 FROM visits v WHERE v.doctor_id = d.doctor_id AND v.medication IS NOT NULL) GROUP BY d.specialty;

-- mutant: null_in_not_in
-- mistake: The list of your NOT IN holds a NULL, so that the condition is true for nobody.
-- query:
SELECT d.specialty, COUNT(*) FROM doctors d
WHERE d.doctor_id NOT IN (SELECT CASE WHEN v.medication IS NOT NULL THEN v.doctor_id END FROM visits v) GROUP BY d.specialty;

-- mutant: some_visit_without
-- mistake: You counted doctors with any visit without a medication.
-- query:
SELECT d.specialty, COUNT(DISTINCT d.doctor_id) FROM doctors d JOIN visits v ON v.doctor_id = d.doctor_id WHERE v.medication IS NULL GROUP BY d.specialty;
