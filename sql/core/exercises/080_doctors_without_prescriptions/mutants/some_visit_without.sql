-- mistake: You counted doctors with any visit without a medication.
SELECT d.specialty, COUNT(DISTINCT d.doctor_id) FROM doctors d JOIN visits v ON v.doctor_id = d.doctor_id WHERE v.medication IS NULL GROUP BY d.specialty;
