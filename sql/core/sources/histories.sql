-- rows: Every patient who has visits, with how many of what kind; 4 conditions are 4 or more.
-- stored: yes
-- The conditions of a patient are the bits of a number. Bits are counted by clearing the lowest one, three times.
SELECT
    patient_id,
    first_visit_id,
    visits,
    1 + CASE WHEN two <> 0 THEN 1 ELSE 0 END
    + CASE WHEN (two & (two - 1)) <> 0 THEN 1 ELSE 0 END
    + CASE WHEN (two & (two - 1) & ((two & (two - 1)) - 1)) <> 0 THEN 1 ELSE 0 END AS conditions,
    bypass_surgeries
FROM (
    SELECT
        patient_id,
        first_visit_id,
        visits,
        bits & (bits - 1) AS two,
        bypass_surgeries
    FROM (
        SELECT
            patient_id,
            MIN(visit_id) AS first_visit_id,
            COUNT(*) AS visits,
            BIT_OR(CAST(1 AS BIGINT) << CAST(condition_id AS INTEGER)) AS bits,
            COUNT(*) FILTER (WHERE treatment = 'Bypass Surgery') AS bypass_surgeries
        FROM visits
        GROUP BY patient_id
    ) AS grouped
) AS counted
