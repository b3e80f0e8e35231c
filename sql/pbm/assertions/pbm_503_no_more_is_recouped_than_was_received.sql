-- asserts: No more is taken back than the pharmacy received for the claim.
-- tables: pbm.claims, pbm.pharmacy_adjustments
SELECT
    adjustments.adjustment_id,
    adjustments.recouped_amount_usd,
    claims.amount_pharmacy_received
FROM pbm.pharmacy_adjustments AS adjustments
JOIN pbm.claims AS claims ON claims.claim_id = adjustments.claim_id
WHERE adjustments.recouped_amount_usd > claims.amount_pharmacy_received
ORDER BY adjustments.adjustment_id;
