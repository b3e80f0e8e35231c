-- mistake: You took the difference of last and first day for the number of days.
SELECT MIN(day), MAX(day), MAX(day) - MIN(day), SUM(n) FROM (SELECT day, n, day - CAST(ROW_NUMBER() OVER (ORDER BY day) AS INTEGER) AS i FROM (SELECT date_of_admission AS day, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1) d) x GROUP BY i HAVING COUNT(*) >= 7;
