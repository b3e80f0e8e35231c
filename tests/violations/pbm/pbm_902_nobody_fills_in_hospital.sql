-- violates: A stay begins on the day of a fill and ends a day later.
UPDATE visits
SET date_of_admission = (SELECT MIN(fill_date) FROM pbm.claims AS claims WHERE claims.patient_id = visits.patient_id),
    date_of_discharge = (SELECT MIN(fill_date) + 1 FROM pbm.claims AS claims WHERE claims.patient_id = visits.patient_id)
WHERE visit_id = (
    SELECT MIN(other.visit_id)
    FROM visits AS other
    JOIN conditions ON conditions.condition_id = other.condition_id
    JOIN pbm.claims AS claims ON claims.patient_id = other.patient_id
    WHERE conditions.name NOT IN ('Diabetes', 'Cancer')
);
