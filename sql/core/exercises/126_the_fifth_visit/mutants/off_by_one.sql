-- mistake: You counted the visits before it, so that your fifth is really the sixth.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - 1 AS n FROM visits) x WHERE n = 5 GROUP BY 1;
