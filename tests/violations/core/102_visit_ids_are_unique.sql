-- violates: A follow-up stands there twice.
-- also: 606_stays_do_not_overlap
INSERT INTO visits
SELECT *
FROM visits
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(*) < 18) AS patients_with_room
        ON patients_with_room.patient_id = visits.patient_id
    WHERE visits.is_follow_up AND conditions.name NOT IN ('Flu', 'Pneumonia', 'Heart disease', 'Childbirth')
);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM visits)
WHERE dataset = 'core' AND table_name = 'visits' AND run_id = (SELECT MAX(run_id) FROM load_runs);
