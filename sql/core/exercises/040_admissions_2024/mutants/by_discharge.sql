-- mistake: You used the date of discharge.
SELECT EXTRACT(MONTH FROM date_of_discharge) AS month, COUNT(*), COUNT(DISTINCT patient_id) FROM visits
WHERE EXTRACT(YEAR FROM date_of_discharge) = 2024 GROUP BY EXTRACT(MONTH FROM date_of_discharge) ORDER BY month;
