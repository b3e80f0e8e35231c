-- mutant: another_drug_before
-- mistake: You look at the patient's previous fill of any product.
-- replace:
            PARTITION BY claims.patient_id, claims.drug_ndc ORDER BY claims.fill_date, claims.claim_id
-- with:
            PARTITION BY claims.patient_id ORDER BY claims.fill_date, claims.claim_id

-- mutant: first_fills_too
-- mistake: You count first fills as refills that are in time, which makes the rate too low.
-- leave out:
WHERE fills.supply_ends IS NOT NULL

-- mutant: no_grace
-- mistake: You forget the seven days of grace.
-- replace:
SUM(CASE WHEN fills.fill_date > fills.supply_ends + 7 THEN 1 ELSE 0 END) AS late
-- with:
SUM(CASE WHEN fills.fill_date > fills.supply_ends THEN 1 ELSE 0 END) AS late
-- replace:
100.0 * SUM(CASE WHEN fills.fill_date > fills.supply_ends + 7 THEN 1 ELSE 0 END) / COUNT(*)
-- with:
100.0 * SUM(CASE WHEN fills.fill_date > fills.supply_ends THEN 1 ELSE 0 END) / COUNT(*)

-- mutant: seven_days_included
-- mistake: You call a refill late on the seventh day; late is more than 7 days.
-- replace:
SUM(CASE WHEN fills.fill_date > fills.supply_ends + 7 THEN 1 ELSE 0 END) AS late
-- with:
SUM(CASE WHEN fills.fill_date >= fills.supply_ends + 7 THEN 1 ELSE 0 END) AS late
-- replace:
100.0 * SUM(CASE WHEN fills.fill_date > fills.supply_ends + 7 THEN 1 ELSE 0 END) / COUNT(*)
-- with:
100.0 * SUM(CASE WHEN fills.fill_date >= fills.supply_ends + 7 THEN 1 ELSE 0 END) / COUNT(*)

-- mutant: supply_ignored
-- mistake: You count from the previous fill date; a supply of 30 or 90 days lies between.
-- replace:
        LAG(claims.fill_date + claims.days_supply) OVER (
-- with:
        LAG(claims.fill_date) OVER (
