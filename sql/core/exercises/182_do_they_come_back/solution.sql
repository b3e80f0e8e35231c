WITH numbered AS (
    SELECT patient_id, date_of_admission, date_of_discharge, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits
), paths AS (
    SELECT patient_id,
           MAX(CASE WHEN n = 1 THEN date_of_admission END) AS first_in, MAX(CASE WHEN n = 1 THEN date_of_discharge END) AS first_out,
           MAX(CASE WHEN n = 2 THEN date_of_admission END) AS second_in, MAX(CASE WHEN n = 2 THEN date_of_discharge END) AS second_out,
           MAX(CASE WHEN n = 3 THEN date_of_admission END) AS third_in
    FROM numbered
    GROUP BY patient_id
)
SELECT p.gender, COUNT(*) AS patients, COUNT(x.second_in) AS second_visit,
       SUM(CASE WHEN x.second_in - x.first_out <= 180 THEN 1 ELSE 0 END) AS second_in_time,
       SUM(CASE WHEN x.second_in - x.first_out <= 180 AND x.third_in - x.second_out <= 180 THEN 1 ELSE 0 END) AS third_in_time
FROM paths x
JOIN patients p ON p.patient_id = x.patient_id
WHERE x.first_in >= DATE '2023-01-01' AND x.first_in < DATE '2024-01-01'
GROUP BY p.gender;
