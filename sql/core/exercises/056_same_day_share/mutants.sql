-- mutant: average_of_averages
-- mistake: You took the mean of the shares of the conditions; a rare condition then weighs as much as a frequent one.
-- query:
SELECT category, SUM(n), SUM(s), ROUND(CAST(SUM(100.0 * s / n) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM (SELECT c.category, c.condition_id, COUNT(*) AS n, SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) AS s FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.same_day_ok AND NOT v.is_follow_up GROUP BY 1, 2) x GROUP BY category;

-- mutant: every_condition
-- mistake: You took in conditions that never allow it; they only add to the visits.
-- query:
SELECT c.category, COUNT(*), SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.category;

-- mutant: follow_ups_in
-- mistake: You did not leave out the follow-ups.
-- query:
SELECT c.category, COUNT(*), SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.same_day_ok GROUP BY c.category;

-- mutant: integer_division
-- mistake: You divided whole numbers, so that each share became 0.
-- query:
SELECT c.category, COUNT(*), SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END), 100 * FLOOR(1.0 * SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) / COUNT(*)) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.same_day_ok AND NOT v.is_follow_up GROUP BY c.category;

-- mutant: one_night_too
-- mistake: You counted patients who stayed for a night as same-day ones.
-- query:
SELECT c.category, COUNT(*), SUM(CASE WHEN v.date_of_discharge - v.date_of_admission <= 1 THEN 1 ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN v.date_of_discharge - v.date_of_admission <= 1 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.same_day_ok AND NOT v.is_follow_up GROUP BY c.category;

-- mutant: share_of_all
-- mistake: You divided by the visits of all categories together.
-- query:
SELECT c.category, COUNT(*), SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) / SUM(COUNT(*)) OVER () AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.same_day_ok AND NOT v.is_follow_up GROUP BY c.category;
