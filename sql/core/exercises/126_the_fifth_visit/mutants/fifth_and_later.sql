-- mistake: You counted the later visits too, so that a patient counts again and again.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) x WHERE n >= 5 GROUP BY 1;
