-- mutant: dense_rank
-- mistake: Your ranks leave no gap after a tie, so that too many doctors are in.
-- query:
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, DENSE_RANK() OVER (PARTITION BY d.specialty ORDER BY COUNT(*) DESC) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY 1, 2) x WHERE r <= 3;

-- mutant: fewest_first
-- mistake: You ranked from the fewest visits upwards.
-- query:
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, RANK() OVER (PARTITION BY d.specialty ORDER BY COUNT(*)) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY 1, 2) x WHERE r <= 1;

-- mutant: no_partition
-- mistake: You ranked over all specialties together.
-- query:
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY 1, 2) x WHERE r <= 3;

-- mutant: patients_counted
-- mistake: You counted patients, not visits.
-- query:
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(DISTINCT v.patient_id) AS n, RANK() OVER (PARTITION BY d.specialty ORDER BY COUNT(DISTINCT v.patient_id) DESC) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY 1, 2) x WHERE r <= 3;

-- mutant: ties_cut
-- mistake: You numbered the doctors, so that of equal ones some were cut off.
-- query:
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, ROW_NUMBER() OVER (PARTITION BY d.specialty ORDER BY COUNT(*) DESC, d.doctor_id) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY 1, 2) x WHERE r <= 3;
