-- mutant: all_years
-- mistake: You counted the visits of all years.
-- query:
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits GROUP BY patient_id)
SELECT patient_id, n FROM c WHERE n >= (SELECT n FROM c ORDER BY n DESC LIMIT 1 OFFSET 19);

-- mutant: different_numbers
-- mistake: You took the twentieth largest number of visits, where equal numbers count once; the question takes the twentieth patient.
-- query:
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id)
SELECT patient_id, n FROM (SELECT patient_id, n, DENSE_RANK() OVER (ORDER BY n DESC) AS r FROM c) x WHERE r <= 20;

-- mutant: most_only
-- mistake: You kept only those who have the largest number.
-- query:
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id)
SELECT patient_id, n FROM c WHERE n = (SELECT MAX(n) FROM c);

-- mutant: ties_cut
-- mistake: You cut the list after twenty rows and lost patients with as many visits as the twentieth.
-- query:
SELECT patient_id, COUNT(*) FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id ORDER BY COUNT(*) DESC, patient_id LIMIT 20;

-- mutant: twentieth_left_out
-- mistake: You kept only patients with more visits than the twentieth.
-- query:
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id)
SELECT patient_id, n FROM c WHERE n > (SELECT n FROM c ORDER BY n DESC LIMIT 1 OFFSET 19);
