-- mistake: You did not merge the visits at all.
SELECT hospital_id, COUNT(*), MAX(date_of_discharge - date_of_admission + 1) FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY hospital_id;
