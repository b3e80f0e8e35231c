-- mistake: You numbered from the last visit backwards.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission DESC, visit_id DESC) AS n FROM visits) x WHERE n = 5 GROUP BY 1;
