-- violates: An insurer is added whose number leaves a hole.
INSERT INTO insurers (
    insurer_id,
    name,
    kind
)
SELECT
    MAX(insurer_id) + 2,
    'Farther Shore Mutual',
    'Commercial'
FROM insurers;
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM insurers)
WHERE dataset = 'core' AND table_name = 'insurers' AND run_id = (SELECT MAX(run_id) FROM load_runs);
