WITH gaps AS (
    SELECT patient_id, visit_id, date_of_admission,
           date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS gap
    FROM visits
), numbered AS (
    SELECT patient_id, SUM(CASE WHEN gap <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS chain
    FROM gaps
), chains AS (
    SELECT patient_id, chain, COUNT(*) AS visits_in_chain FROM numbered GROUP BY patient_id, chain
)
SELECT visits_in_chain, COUNT(*) AS chains
FROM chains
GROUP BY visits_in_chain;
