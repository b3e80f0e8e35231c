-- mistake: You gave the readmission to the condition of the later visit.
SELECT c.name, COUNT(*), SUM(CASE WHEN date_of_admission - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_admission, LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS d FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;
