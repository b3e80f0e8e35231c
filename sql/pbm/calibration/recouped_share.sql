-- quantity: claims of which money was taken back
-- unit: share
-- population: paid claims older than 330 days
-- chosen: 0.09
-- tolerance: 0.02
-- patients: 10000
SELECT 1.0 * COUNT(adjustments.claim_id) / COUNT(*) AS observed
FROM pbm.claims AS claims
LEFT JOIN pbm.pharmacy_adjustments AS adjustments ON adjustments.claim_id = claims.claim_id
WHERE claims.claim_status = 'Paid'
    AND claims.fill_date <= (SELECT MAX(fill_date) - 330 FROM pbm.claims);
