-- asserts: Every visit_id is 1 or follows on another visit_id.
-- tables: visits
SELECT
    visits.visit_id
FROM visits
LEFT JOIN visits AS predecessors ON predecessors.visit_id = visits.visit_id - 1
WHERE predecessors.visit_id IS NULL AND visits.visit_id <> 1
ORDER BY visits.visit_id;
