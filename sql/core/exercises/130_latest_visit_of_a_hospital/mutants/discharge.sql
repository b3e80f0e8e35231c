-- mistake: You took the latest date of discharge.
SELECT v.hospital_id, v.date_of_discharge, COUNT(*) FROM visits v WHERE v.date_of_discharge = (SELECT MAX(w.date_of_discharge) FROM visits w WHERE w.hospital_id = v.hospital_id) GROUP BY 1, 2;
