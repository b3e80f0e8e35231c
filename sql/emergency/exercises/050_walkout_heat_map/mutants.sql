-- mutant: one_price_for_all
-- mistake: You price everybody at the overall mean; those who leave are the less urgent, cheaper levels.
-- replace:
prices.price
-- with:
(SELECT AVG(net_revenue_usd) FROM emergency.ed_visits WHERE NOT left_without_being_seen)

-- mutant: only_walkouts
-- mistake: You filter those who left in WHERE: the visits of the cell, and the cells where nobody left, are gone.
-- replace:
LEFT JOIN prices ON prices.triage_level = ed_visits.triage_level
-- with:
LEFT JOIN prices ON prices.triage_level = ed_visits.triage_level WHERE ed_visits.left_without_being_seen

-- mutant: own_revenue
-- mistake: You add up the revenue of those who left, which is 0 by definition: the loss is what they would have brought.
-- replace:
prices.price
-- with:
ed_visits.net_revenue_usd

-- mutant: sunday_is_zero
-- mistake: You number the weekdays from Sunday as 0; the question counts from Monday as 1.
-- replace:
    CAST(EXTRACT(ISODOW FROM ed_visits.arrival_timestamp) AS INTEGER) AS weekday,
-- with:
    CAST(EXTRACT(DOW FROM ed_visits.arrival_timestamp) AS INTEGER) AS weekday,
-- replace:
    CAST(EXTRACT(ISODOW FROM ed_visits.arrival_timestamp) AS INTEGER),
-- with:
    CAST(EXTRACT(DOW FROM ed_visits.arrival_timestamp) AS INTEGER),

-- mutant: zeros_in_the_price
-- mistake: Your price includes the zeros of those who left themselves.
-- leave out:
    WHERE NOT left_without_being_seen
