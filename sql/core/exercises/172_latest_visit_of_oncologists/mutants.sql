-- mutant: all_specialties
-- mistake: You did not ask for the specialty.
-- query:
SELECT doctor_id, visit_id, a, severity FROM (SELECT doctor_id, visit_id, date_of_admission AS a, severity, ROW_NUMBER() OVER (PARTITION BY doctor_id ORDER BY date_of_admission DESC, visit_id DESC) AS n FROM visits) x WHERE n = 1;

-- mutant: first_visit
-- mistake: You numbered from the first visit on.
-- query:
SELECT doctor_id, visit_id, a, severity FROM (SELECT v.doctor_id, v.visit_id, v.date_of_admission AS a, v.severity, ROW_NUMBER() OVER (PARTITION BY v.doctor_id ORDER BY v.date_of_admission, v.visit_id) AS n FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology') x WHERE n = 1;

-- mutant: last_by_id
-- mistake: You took the largest visit_id; the numbers follow the patients, and a doctor has many patients.
-- query:
SELECT v.doctor_id, v.visit_id, v.date_of_admission, v.severity FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology' AND v.visit_id = (SELECT MAX(w.visit_id) FROM visits w WHERE w.doctor_id = v.doctor_id);

-- mutant: latest_of_each_patient
-- mistake: You began anew with each patient of the doctor, so that a doctor has several rows.
-- query:
SELECT doctor_id, visit_id, a, severity FROM (SELECT v.doctor_id, v.visit_id, v.date_of_admission AS a, v.severity, ROW_NUMBER() OVER (PARTITION BY v.doctor_id, v.patient_id ORDER BY v.date_of_admission DESC, v.visit_id DESC) AS n FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology') x WHERE n = 1;

-- mutant: maxima_of_different_visits
-- mistake: You took the largest value of each column by itself, so that they come from different visits.
-- query:
SELECT v.doctor_id, MAX(v.visit_id), MAX(v.date_of_admission), MAX(v.severity) FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology' GROUP BY v.doctor_id;

-- mutant: one_of_all
-- mistake: You forgot to begin anew with each doctor, so that one visit is left for all of them.
-- query:
SELECT doctor_id, visit_id, a, severity FROM (SELECT v.doctor_id, v.visit_id, v.date_of_admission AS a, v.severity, ROW_NUMBER() OVER (ORDER BY v.date_of_admission DESC, v.visit_id DESC) AS n FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id WHERE d.specialty = 'Oncology') x WHERE n = 1;
