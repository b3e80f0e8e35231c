-- mistake: You put all visits of a patient for a condition into one episode, also when another condition came between.
SELECT n, COUNT(*) FROM (SELECT patient_id, condition_id, COUNT(*) AS n FROM visits GROUP BY 1, 2) e GROUP BY n;
