-- phenomenon: recoupment_months_later
-- question: How much of what a pharmacy has booked is taken back, and when?
-- says: Of claims older than 330 days {recouped_share[Older Than 330 Days]:percent} were recouped, on average
-- says: {mean_lag_days[Older Than 330 Days]:0} days after the fill, and {recouped_of_received[Older Than 330 Days]:percent} of what had been
-- says: received for them; of younger claims {recouped_share[Last 330 Days]:percent} so far.
-- expect: recouped_share[Older Than 330 Days] 0.07 to 0.11
-- expect: mean_lag_days[Older Than 330 Days] 148 to 172
-- expect: recouped_share[Last 330 Days] 0.03 to 0.07
-- absent: recouped_share[Older Than 330 Days] 0
-- patients: 10000
-- source: chosen; CMS, final rule for 2023: retroactive pharmacy fees in Part D grew 107,400 % from 2010 to 2020
WITH paid AS (
    SELECT
        claims.amount_pharmacy_received,
        adjustments.claim_id IS NOT NULL AS is_recouped,
        adjustments.recouped_amount_usd,
        adjustments.adjustment_date - claims.fill_date AS lag_days,
        CASE
            WHEN claims.fill_date <= (SELECT MAX(fill_date) FROM pbm.claims) - 330 THEN 'Older Than 330 Days'
            ELSE 'Last 330 Days'
        END AS claim_age
    FROM pbm.claims AS claims
    LEFT JOIN pbm.pharmacy_adjustments AS adjustments ON adjustments.claim_id = claims.claim_id
    WHERE claims.claim_status = 'Paid'
)
SELECT
    claim_age,
    COUNT(*) AS paid_claims,
    1.0 * COUNT(*) FILTER (WHERE is_recouped) / COUNT(*) AS recouped_share,
    AVG(lag_days) AS mean_lag_days,
    SUM(recouped_amount_usd) / SUM(amount_pharmacy_received) FILTER (WHERE is_recouped) AS recouped_of_received
FROM paid
GROUP BY claim_age
ORDER BY claim_age;
