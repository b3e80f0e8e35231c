-- asserts: No money is taken back after the anchor date.
-- tables: load_runs, pbm.pharmacy_adjustments
SELECT
    adjustment_id,
    adjustment_date
FROM pbm.pharmacy_adjustments
WHERE adjustment_date > (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1)
ORDER BY adjustment_id;
