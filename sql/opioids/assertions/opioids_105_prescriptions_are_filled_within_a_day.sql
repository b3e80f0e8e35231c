-- asserts: A prescription is filled on the day on which it was written, or the next.
-- tables: opioids.dispenses
-- from: opioid_fills
-- enforced by: ck_opioids_dispenses_written_date
SELECT
    dispense_id,
    written_date,
    dispense_date
FROM opioid_fills
WHERE written_date > dispense_date OR dispense_date > written_date + 1
ORDER BY dispense_id;
