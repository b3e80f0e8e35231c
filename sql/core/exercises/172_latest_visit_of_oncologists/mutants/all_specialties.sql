-- mistake: You did not ask for the specialty.
SELECT doctor_id, visit_id, a, severity FROM (SELECT doctor_id, visit_id, date_of_admission AS a, severity, ROW_NUMBER() OVER (PARTITION BY doctor_id ORDER BY date_of_admission DESC, visit_id DESC) AS n FROM visits) x WHERE n = 1;
