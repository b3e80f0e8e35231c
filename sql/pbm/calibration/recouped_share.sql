-- quantity: share of paid claims older than 330 days of which money was taken back
-- source: chosen
-- band: 0.07 to 0.11
-- patients: 10000
SELECT 1.0 * COUNT(adjustments.claim_id) / COUNT(*) AS observed
FROM pbm.claims AS claims
LEFT JOIN pbm.pharmacy_adjustments AS adjustments ON adjustments.claim_id = claims.claim_id
WHERE claims.claim_status = 'Paid'
    AND claims.fill_date <= (SELECT MAX(fill_date) - 330 FROM pbm.claims);
