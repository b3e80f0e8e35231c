-- mistake: You numbered anew in each year; the question counts over all years.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id, EXTRACT(YEAR FROM date_of_admission) ORDER BY date_of_admission, visit_id) AS n FROM visits) x WHERE n = 5 GROUP BY 1;
