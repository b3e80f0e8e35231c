-- asserts: No two insurers have the same name.
-- tables: insurers
-- enforced by: uq_insurers_name
SELECT
    name,
    COUNT(*) AS insurers
FROM insurers
GROUP BY name
HAVING COUNT(*) > 1
ORDER BY name;
