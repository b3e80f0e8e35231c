-- asserts: Every visit has a bill.
-- tables: visits, billing
-- summary: visits_missing_billing
SELECT
    visits.visit_id
FROM visits
LEFT JOIN billing ON billing.visit_id = visits.visit_id
WHERE billing.visit_id IS NULL
ORDER BY visits.visit_id;
