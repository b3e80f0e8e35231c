WITH numbered AS (
    SELECT v.doctor_id, v.visit_id, v.date_of_admission, v.severity,
           ROW_NUMBER() OVER (PARTITION BY v.doctor_id ORDER BY v.date_of_admission DESC, v.visit_id DESC) AS n
    FROM visits v
    JOIN doctors d ON d.doctor_id = v.doctor_id
    WHERE d.specialty = 'Oncology'
)
SELECT doctor_id, visit_id, date_of_admission, severity
FROM numbered
WHERE n = 1;
