-- mistake: Your inner join keeps only the claims from which money was taken back.
WITH taken_back AS (
    SELECT claim_id, SUM(recouped_amount_usd) AS recouped
    FROM pbm.pharmacy_adjustments
    GROUP BY claim_id
),
margins AS (
    SELECT
        claims.pharmacy_id,
        claims.patient_copay + claims.pharmacy_reimbursement - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd AS margin,
        claims.copay_clawback_amount AS clawback,
        COALESCE(taken_back.recouped, 0) AS recouped
    FROM pbm.claims
    JOIN pbm.pharmacies ON pharmacies.pharmacy_id = claims.pharmacy_id
    JOIN taken_back ON taken_back.claim_id = claims.claim_id
    WHERE claims.claim_status = 'Paid'
        AND claims.fill_date > (SELECT MAX(fill_date) FROM pbm.claims) - 365
)
SELECT
    pharmacies.pharmacy_name,
    COUNT(*) AS claims,
    SUM(margins.margin) AS counter_margin_usd,
    SUM(margins.margin - margins.clawback) AS clawback_margin_usd,
    SUM(margins.margin - margins.clawback - margins.recouped) AS final_margin_usd
FROM margins
JOIN pbm.pharmacies ON pharmacies.pharmacy_id = margins.pharmacy_id
GROUP BY pharmacies.pharmacy_id, pharmacies.pharmacy_name;
