-- mistake: You numbered from the first visit on.
SELECT doctor_id, visit_id, a, severity FROM (SELECT v.doctor_id, v.visit_id, v.date_of_admission AS a, v.severity, ROW_NUMBER() OVER (PARTITION BY v.doctor_id ORDER BY v.date_of_admission, v.visit_id) AS n FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology') x WHERE n = 1;
