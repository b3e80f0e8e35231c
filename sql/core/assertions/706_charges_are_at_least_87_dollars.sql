-- asserts: No charge is below 87 dollars.
-- tables: billing
-- summary: charges_below_87
SELECT
    billing_id,
    total_charge
FROM billing
WHERE total_charge < 87
ORDER BY billing_id;
