-- mutant: count_star
-- mistake: You counted rows, and a month without a birth has a row as well.
-- query:
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(*) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) AND v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;

-- mutant: deliveries_only
-- mistake: You forgot the second of the two treatments.
-- query:
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) AND v.treatment = 'Delivery' GROUP BY f ORDER BY f;

-- mutant: every_childbirth_visit
-- mistake: You counted all visits for the condition, also check-ups after a birth.
-- query:
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(c.condition_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) LEFT JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth' GROUP BY f ORDER BY f;

-- mutant: one_month_too_many
-- mistake: Your recursion goes on for one more step and adds January 2025.
-- query:
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f <= DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) AND v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;

-- mutant: thirty_days
-- mistake: You added 30 days instead of a month, so that the first days drift away.
-- query:
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT f + 30 FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < f + 30 AND v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;

-- mutant: treatment_in_where
-- mistake: You put the treatment into WHERE, and the months without a birth are gone.
-- query:
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) WHERE v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;
