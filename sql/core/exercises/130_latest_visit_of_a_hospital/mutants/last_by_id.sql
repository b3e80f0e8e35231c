-- mistake: You took the largest visit_id for the latest visit; ids do not follow the calendar across patients.
SELECT v.hospital_id, v.date_of_admission, 1 FROM visits v WHERE v.visit_id = (SELECT MAX(w.visit_id) FROM visits w WHERE w.hospital_id = v.hospital_id);
