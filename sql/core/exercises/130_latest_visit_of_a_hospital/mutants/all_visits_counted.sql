-- mistake: You counted all visits of the hospital, not those of its latest date.
SELECT hospital_id, MAX(date_of_admission), COUNT(*) FROM visits GROUP BY hospital_id;
