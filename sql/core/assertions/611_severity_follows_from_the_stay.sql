-- asserts: Severity is Normal for 0 days, Mild from 1, Moderate from 4 and Severe from 7, but for four conditions with a rule of their own.
-- tables: visits, conditions
-- from: visit_rows
SELECT
    visit_id,
    condition,
    length_of_stay_days,
    severity
FROM visit_rows
WHERE severity_follows_the_stay
    AND severity IS DISTINCT FROM
        CASE
            WHEN length_of_stay_days >= 7 THEN 'Severe'
            WHEN length_of_stay_days >= 4 THEN 'Moderate'
            WHEN length_of_stay_days >= 1 THEN 'Mild'
            ELSE 'Normal'
        END
ORDER BY visit_id;
