-- mistake: You compared with the latest date of all hospitals.
SELECT v.hospital_id, v.date_of_admission, COUNT(*) FROM visits v WHERE v.date_of_admission = (SELECT MAX(date_of_admission) FROM visits) GROUP BY 1, 2;
