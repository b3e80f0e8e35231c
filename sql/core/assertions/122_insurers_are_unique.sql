-- asserts: No two insurers have the same name.
-- tables: insurers
SELECT
    name,
    COUNT(*) AS insurers
FROM insurers
GROUP BY name
HAVING COUNT(*) > 1
ORDER BY name;
