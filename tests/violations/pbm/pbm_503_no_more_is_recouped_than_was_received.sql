-- violates: A cent more is taken back than was received.
UPDATE pbm.pharmacy_adjustments
SET recouped_amount_usd = 0.01 + (
    SELECT amount_pharmacy_received
    FROM pbm.claims AS claims
    WHERE claims.claim_id = pbm.pharmacy_adjustments.claim_id
)
WHERE adjustment_id = (SELECT MIN(adjustment_id) FROM pbm.pharmacy_adjustments);
