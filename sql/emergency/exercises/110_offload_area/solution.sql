WITH diversions AS (
    SELECT
        ambulances_diverted,
        CEIL(EXTRACT(EPOCH FROM end_time - start_time) / (4 * 3600)) AS periods
    FROM emergency.ambulance_diversions
)
SELECT
    sizes.places,
    CAST(SUM(GREATEST(0, diversions.ambulances_diverted - sizes.places * diversions.periods)) AS INTEGER) AS turned_away
FROM generate_series(1, 5) AS sizes (places)
CROSS JOIN diversions
GROUP BY sizes.places
ORDER BY sizes.places;
