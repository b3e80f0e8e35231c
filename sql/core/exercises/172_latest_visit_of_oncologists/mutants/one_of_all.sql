-- mistake: You forgot to begin anew with each doctor, so that one visit is left for all of them.
SELECT doctor_id, visit_id, a, severity FROM (SELECT v.doctor_id, v.visit_id, v.date_of_admission AS a, v.severity, ROW_NUMBER() OVER (ORDER BY v.date_of_admission DESC, v.visit_id DESC) AS n FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology') x WHERE n = 1;
