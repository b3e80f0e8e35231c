-- asserts: Every visit has a bill.
-- tables: visits, billing
-- from: visit_bills
-- summary: visits_missing_billing
SELECT
    visit_id
FROM visit_bills
WHERE billing_id IS NULL
ORDER BY visit_id;
