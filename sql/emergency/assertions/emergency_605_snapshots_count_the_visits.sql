-- asserts: A snapshot counts at least the patients whose visits have rows, and as boarding those of them who board.
-- tables: emergency.bed_snapshots, emergency.ed_visits
-- A stay is shorter than a day, so that it meets six snapshots at most.
WITH met AS (
    SELECT
        visits.ed_id,
        visits.arrival_timestamp,
        visits.actual_departure_time,
        visits.disposition,
        visits.disposition_time,
        date_trunc('day', visits.arrival_timestamp)
        + (FLOOR(EXTRACT(HOUR FROM visits.arrival_timestamp) / 4) + steps.step) * INTERVAL '4 hours' AS snapshot_time
    FROM emergency.ed_visits AS visits
    CROSS JOIN generate_series(0, 6) AS steps (step)
),
counts AS (
    SELECT
        ed_id,
        snapshot_time,
        COUNT(*) AS there,
        SUM(CASE WHEN disposition = 'Admit' AND disposition_time <= snapshot_time THEN 1 ELSE 0 END) AS boarding
    FROM met
    WHERE snapshot_time >= arrival_timestamp AND snapshot_time < actual_departure_time
    GROUP BY ed_id, snapshot_time
)
SELECT
    snapshots.ed_id,
    snapshots.snapshot_time,
    counts.there,
    counts.boarding
FROM emergency.bed_snapshots AS snapshots
JOIN counts ON counts.ed_id = snapshots.ed_id AND counts.snapshot_time = snapshots.snapshot_time
WHERE counts.there > snapshots.waiting_count + snapshots.in_treatment_count + snapshots.boarding_count
    OR counts.boarding > snapshots.boarding_count
ORDER BY snapshots.ed_id, snapshots.snapshot_time;
