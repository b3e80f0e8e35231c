-- mistake: You added up the patients' parts.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT billing_date AS d, patient_responsibility_amount AS t, SUM(patient_responsibility_amount) OVER (PARTITION BY patient_id ORDER BY billing_date, billing_id) AS s FROM billing) x WHERE s > 50000 AND s - t <= 50000 GROUP BY 1;
