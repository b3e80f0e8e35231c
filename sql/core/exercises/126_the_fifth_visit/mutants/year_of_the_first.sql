-- mistake: You counted the patients with five visits under the year of their first one.
SELECT y, COUNT(*) FROM (SELECT EXTRACT(YEAR FROM MIN(date_of_admission)) AS y FROM visits GROUP BY patient_id HAVING COUNT(*) >= 5) x GROUP BY y;
