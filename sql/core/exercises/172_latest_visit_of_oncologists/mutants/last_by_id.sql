-- mistake: You took the largest visit_id; the numbers follow the patients, and a doctor has many patients.
SELECT v.doctor_id, v.visit_id, v.date_of_admission, v.severity FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology' AND v.visit_id = (SELECT MAX(w.visit_id) FROM visits w WHERE w.doctor_id = v.doctor_id);
