-- asserts: Every visit_id is 1 or follows on another visit_id.
-- tables: visits
-- from: table_counts
-- Holes are looked for only when the largest number says that there are any.
SELECT
    visits.visit_id
FROM visits
LEFT JOIN visits AS predecessors ON predecessors.visit_id = visits.visit_id - 1
WHERE EXISTS (
        SELECT 1
        FROM table_counts
        WHERE table_name = 'visits' AND (least_id <> 1 OR greatest_id <> row_count)
    )
    AND predecessors.visit_id IS NULL
    AND visits.visit_id <> 1
ORDER BY visits.visit_id;
