SELECT c.date,
       COUNT(CASE WHEN v.date_of_admission = c.date THEN 1 END) AS admitted,
       COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END) AS discharged,
       COUNT(CASE WHEN v.date_of_discharge > c.date THEN 1 END) AS overnight
FROM calendar c
LEFT JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge >= c.date
WHERE c.year = 2024 AND c.month = 2
GROUP BY c.date
ORDER BY c.date;
