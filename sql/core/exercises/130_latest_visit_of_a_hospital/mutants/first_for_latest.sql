-- mistake: You sorted the wrong way round and found the first admission.
SELECT v.hospital_id, v.date_of_admission, COUNT(*) FROM visits v WHERE v.date_of_admission = (SELECT MIN(w.date_of_admission) FROM visits w WHERE w.hospital_id = v.hospital_id) GROUP BY 1, 2;
