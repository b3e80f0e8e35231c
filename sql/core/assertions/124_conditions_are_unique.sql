-- asserts: No two conditions have the same name.
-- tables: conditions
-- enforced by: uq_conditions_name
SELECT
    name,
    COUNT(*) AS conditions
FROM conditions
GROUP BY name
HAVING COUNT(*) > 1
ORDER BY name;
