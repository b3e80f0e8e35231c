-- violates: All stays of the core last until the anchor date.
UPDATE visits
SET date_of_discharge = (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
);
