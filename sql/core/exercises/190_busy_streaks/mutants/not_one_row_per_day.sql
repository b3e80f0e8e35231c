-- mistake: You numbered visits, not days, so that two admissions on one day break the streak.
SELECT MIN(day), MAX(day), COUNT(DISTINCT day), COUNT(*) FROM (SELECT date_of_admission AS day, date_of_admission - CAST(ROW_NUMBER() OVER (ORDER BY date_of_admission, visit_id) AS INTEGER) AS i FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024) x GROUP BY i;
