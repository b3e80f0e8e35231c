-- mistake: You counted visits, not doctors.
SELECT d.specialty, COUNT(*) FROM doctors d JOIN visits v ON v.doctor_id = d.doctor_id WHERE NOT EXISTS (SELECT 1 FROM visits w WHERE w.doctor_id = d.doctor_id AND w.medication IS NOT NULL) GROUP BY d.specialty;
