-- mistake: You took the largest number of admissions of one day; those who came earlier need a bed too.
SELECT h, MAX(n) FROM (SELECT hospital_id AS h, date_of_admission, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) x GROUP BY h;
