-- mistake: Your running sum goes up with each admission and never comes down.
SELECT h, MAX(n) FROM (SELECT hospital_id AS h, COUNT(*) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id) AS n FROM visits WHERE date_of_discharge > date_of_admission AND EXTRACT(YEAR FROM date_of_admission) = 2024) x GROUP BY h;
