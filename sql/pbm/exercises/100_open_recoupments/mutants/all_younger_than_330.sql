-- mistake: You take all claims younger than 330 days as young; the limit is 240.
WITH paid AS (
    SELECT
        pharmacies.pharmacy_kind,
        claims.amount_pharmacy_received AS received,
        COALESCE(pharmacy_adjustments.recouped_amount_usd, 0) AS recouped,
        (SELECT MAX(fill_date) FROM pbm.claims) - claims.fill_date AS age
    FROM pbm.claims
    JOIN pbm.pharmacies ON pharmacies.pharmacy_id = claims.pharmacy_id
    LEFT JOIN pbm.pharmacy_adjustments ON pharmacy_adjustments.claim_id = claims.claim_id
    WHERE claims.claim_status = 'Paid'
),
sums AS (
    SELECT
        pharmacy_kind,
        1.0 * SUM(CASE WHEN age >= 330 THEN recouped END) / SUM(CASE WHEN age >= 330 THEN received END) AS final_rate,
        SUM(CASE WHEN age < 330 THEN received END) AS received_usd,
        SUM(CASE WHEN age < 330 THEN recouped END) AS recouped_usd
    FROM paid
    GROUP BY pharmacy_kind
)
SELECT
    pharmacy_kind,
    ROUND(CAST(100 * final_rate AS NUMERIC(14, 8)), 2) AS final_percent,
    received_usd,
    recouped_usd,
    ROUND(CAST(final_rate * received_usd - recouped_usd AS NUMERIC(16, 8)), 2) AS to_come_usd
FROM sums;
