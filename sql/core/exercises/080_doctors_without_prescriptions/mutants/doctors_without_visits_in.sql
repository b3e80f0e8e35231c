-- mistake: You counted doctors without a single visit as well.
SELECT d.specialty, COUNT(*) FROM doctors d WHERE NOT EXISTS (SELECT 1 FROM visits v WHERE v.doctor_id = d.doctor_id AND v.medication IS NOT NULL) GROUP BY d.specialty;
