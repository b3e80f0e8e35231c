-- violates: Money is taken back 300 days earlier.
UPDATE pbm.pharmacy_adjustments
SET adjustment_date = adjustment_date - 300
WHERE adjustment_id = (SELECT MIN(adjustment_id) FROM pbm.pharmacy_adjustments);
