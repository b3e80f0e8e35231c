-- asserts: Every visit_id is 1 or follows on another visit_id.
-- tables: visits
-- Holes are looked for only when the largest number says that there are any.
SELECT
    visits.visit_id
FROM visits
LEFT JOIN visits AS predecessors ON predecessors.visit_id = visits.visit_id - 1
WHERE (SELECT MIN(visit_id) <> 1 OR MAX(visit_id) <> COUNT(DISTINCT visit_id) FROM visits)
    AND predecessors.visit_id IS NULL
    AND visits.visit_id <> 1
ORDER BY visits.visit_id;
