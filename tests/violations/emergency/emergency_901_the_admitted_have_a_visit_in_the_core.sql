-- violates: The core loses its visits from the first day on which a department admits somebody.
DELETE FROM visits
WHERE date_of_admission = (
    SELECT CAST(MIN(arrival_timestamp) AS DATE)
    FROM emergency.ed_visits
    WHERE disposition = 'Admit'
);
