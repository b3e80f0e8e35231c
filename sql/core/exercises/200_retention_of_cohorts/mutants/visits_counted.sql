-- mistake: You counted visits, so that a share may exceed 100 per cent.
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1), s AS (SELECT c, COUNT(*) AS n FROM f GROUP BY c)
SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.c, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / MAX(s.n) AS NUMERIC(12, 6)), 1) FROM visits v JOIN f ON f.patient_id = v.patient_id JOIN s ON s.c = f.c GROUP BY 1, 2;
