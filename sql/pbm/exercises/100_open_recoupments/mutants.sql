-- mutant: all_younger_than_330
-- mistake: You take all claims younger than 330 days as young; the limit is 240.
-- replace:
        SUM(CASE WHEN age < 240 THEN received END) AS received_usd,
        SUM(CASE WHEN age < 240 THEN recouped END) AS recouped_usd
-- with:
        SUM(CASE WHEN age < 330 THEN received END) AS received_usd,
        SUM(CASE WHEN age < 330 THEN recouped END) AS recouped_usd

-- mutant: average_of_rates
-- mistake: You average the rates of the claims; a dear claim has to weigh more.
-- replace:
        1.0 * SUM(CASE WHEN age >= 330 THEN recouped END) / SUM(CASE WHEN age >= 330 THEN received END) AS final_rate,
-- with:
        AVG(CASE WHEN age >= 330 THEN 1.0 * recouped / received END) AS final_rate,

-- mutant: rate_by_claims
-- mistake: Your final rate counts claims; dollars of dollars are asked for.
-- replace:
        1.0 * SUM(CASE WHEN age >= 330 THEN recouped END) / SUM(CASE WHEN age >= 330 THEN received END) AS final_rate,
-- with:
        1.0 * COUNT(CASE WHEN age >= 330 AND recouped > 0 THEN 1 END) / COUNT(CASE WHEN age >= 330 THEN 1 END) AS final_rate,

-- mutant: rate_of_adjusted_claims
-- mistake: Your inner join takes the rate from adjusted claims only, as if every claim were adjusted.
-- replace:
    LEFT JOIN pbm.pharmacy_adjustments ON pharmacy_adjustments.claim_id = claims.claim_id
-- with:
    JOIN pbm.pharmacy_adjustments ON pharmacy_adjustments.claim_id = claims.claim_id

-- mutant: rate_of_all_claims
-- mistake: You take the rate from all claims; young ones have not been recouped yet and pull it down.
-- replace:
1.0 * SUM(CASE WHEN age >= 330 THEN recouped END) / SUM(CASE WHEN age >= 330 THEN received END)
-- with:
1.0 * SUM(recouped) / SUM(received)

-- mutant: so_far_is_not_subtracted
-- mistake: You forget that a part has already been taken back.
-- replace:
    ROUND(CAST(final_rate * received_usd - recouped_usd AS NUMERIC(16, 8)), 2) AS to_come_usd
-- with:
    ROUND(CAST(final_rate * received_usd AS NUMERIC(16, 8)), 2) AS to_come_usd
