-- asserts: Money is taken back 75 to 330 days after the fill.
-- tables: pbm.claims, pbm.pharmacy_adjustments
SELECT
    adjustments.adjustment_id,
    claims.fill_date,
    adjustments.adjustment_date
FROM pbm.pharmacy_adjustments AS adjustments
JOIN pbm.claims AS claims ON claims.claim_id = adjustments.claim_id
WHERE adjustments.adjustment_date - claims.fill_date NOT BETWEEN 75 AND 330
ORDER BY adjustments.adjustment_id;
