WITH ambulances AS (
    SELECT
        visit_id,
        ed_id,
        arrival_timestamp AS begins,
        CASE
            WHEN disposition = 'Admit' THEN LEAST(actual_departure_time, disposition_time + INTERVAL '60 minutes')
            ELSE actual_departure_time
        END AS ends
    FROM emergency.ed_visits
    WHERE arrival_mode = 'Ambulance'
),
found AS (
    SELECT ambulances.visit_id, COUNT(others.visit_id) AS taken
    FROM ambulances
    LEFT JOIN ambulances AS others ON others.ed_id = ambulances.ed_id
        AND others.begins < ambulances.begins
        AND others.ends > ambulances.begins
    GROUP BY ambulances.visit_id
)
SELECT sizes.places, COUNT(found.visit_id) AS turned_away
FROM generate_series(1, 14) AS sizes (places)
LEFT JOIN found ON found.taken >= sizes.places
GROUP BY sizes.places
ORDER BY sizes.places;
