-- asserts: No charge is below 87 dollars.
-- tables: billing
-- from: bill_rows
-- summary: charges_below_87
SELECT
    billing_id,
    total_charge
FROM bill_rows
WHERE total_charge < 87
ORDER BY billing_id;
