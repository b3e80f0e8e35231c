SELECT visit_id, date_of_admission, date_of_discharge
FROM visits
WHERE date_of_admission <= DATE '2024-02-11' AND date_of_discharge >= DATE '2024-02-05';
