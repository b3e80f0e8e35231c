SELECT v.hospital_id, v.date_of_admission AS latest_admission, COUNT(*) AS admissions
FROM visits v
WHERE v.date_of_admission = (SELECT MAX(w.date_of_admission) FROM visits w WHERE w.hospital_id = v.hospital_id)
GROUP BY v.hospital_id, v.date_of_admission;
