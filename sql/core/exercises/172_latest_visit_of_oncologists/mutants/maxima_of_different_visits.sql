-- mistake: You took the largest value of each column by itself, so that they come from different visits.
SELECT v.doctor_id, MAX(v.visit_id), MAX(v.date_of_admission), MAX(v.severity) FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology' GROUP BY v.doctor_id;
