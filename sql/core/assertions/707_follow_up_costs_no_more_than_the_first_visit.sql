-- asserts: The charge of a follow-up is not above that of the first visit of its episode.
-- tables: visits, billing
-- from: visit_bills
-- summary: billing_followup_exceeded_first
-- Most cost a dollar less or lower still, which whole dollars show.
SELECT
    billing_id,
    visit_id,
    total_charge,
    (first_visit_and_cents - first_visit_and_cents % 1000000000) / 1000000000 AS first_visit_id,
    0.01 * (first_visit_and_cents % 1000000000) AS first_charge
FROM visit_bills
WHERE is_follow_up
    AND 100 * CAST(total_charge AS BIGINT) > first_visit_and_cents % 1000000000 - 100
    AND 100 * total_charge > first_visit_and_cents % 1000000000
ORDER BY billing_id;
