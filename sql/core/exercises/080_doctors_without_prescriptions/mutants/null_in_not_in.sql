-- mistake: The list of your NOT IN holds a NULL, so that the condition is true for nobody.
SELECT d.specialty, COUNT(*) FROM doctors d
WHERE d.doctor_id NOT IN (SELECT CASE WHEN v.medication IS NOT NULL THEN v.doctor_id END FROM visits v) GROUP BY d.specialty;
