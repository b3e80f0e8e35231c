-- rows: Every combination of condition, treatment, drug, dosage and frequency that occurs, with its visits.
-- stored: yes
SELECT
    conditions.name AS condition,
    given.treatment,
    given.medication,
    given.dosage,
    given.frequency,
    given.first_visit_id,
    given.youngest,
    given.visits,
    given.first_visits,
    given.light_first_visits
FROM (
    SELECT
        condition_id,
        treatment,
        medication,
        dosage,
        frequency,
        MIN(visit_id) AS first_visit_id,
        MIN(age) AS youngest,
        COUNT(*) AS visits,
        COUNT(*) FILTER (WHERE NOT is_follow_up) AS first_visits,
        COUNT(*) FILTER (WHERE NOT is_follow_up AND severity IN ('Normal', 'Mild')) AS light_first_visits
    FROM visits
    GROUP BY condition_id, treatment, medication, dosage, frequency
) AS given
LEFT JOIN conditions ON conditions.condition_id = given.condition_id
