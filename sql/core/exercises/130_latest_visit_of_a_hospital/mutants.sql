-- mutant: all_visits_counted
-- mistake: You counted all visits of the hospital, not those of its latest date.
-- query:
SELECT hospital_id, MAX(date_of_admission), COUNT(*) FROM visits GROUP BY hospital_id;

-- mutant: discharge
-- mistake: You took the latest date of discharge.
-- query:
SELECT v.hospital_id, v.date_of_discharge, COUNT(*) FROM visits v WHERE v.date_of_discharge = (SELECT MAX(w.date_of_discharge) FROM visits w WHERE w.hospital_id = v.hospital_id) GROUP BY 1, 2;

-- mutant: first_for_latest
-- mistake: You sorted the wrong way round and found the first admission.
-- query:
SELECT v.hospital_id, v.date_of_admission, COUNT(*) FROM visits v WHERE v.date_of_admission = (SELECT MIN(w.date_of_admission) FROM visits w WHERE w.hospital_id = v.hospital_id) GROUP BY 1, 2;

-- mutant: last_by_id
-- mistake: You took the largest visit_id for the latest visit; ids do not follow the calendar across patients.
-- query:
SELECT v.hospital_id, v.date_of_admission, 1 FROM visits v WHERE v.visit_id = (SELECT MAX(w.visit_id) FROM visits w WHERE w.hospital_id = v.hospital_id);

-- mutant: latest_of_all
-- mistake: You compared with the latest date of all hospitals.
-- query:
SELECT v.hospital_id, v.date_of_admission, COUNT(*) FROM visits v WHERE v.date_of_admission = (SELECT MAX(date_of_admission) FROM visits) GROUP BY 1, 2;
