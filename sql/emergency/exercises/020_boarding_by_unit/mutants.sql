-- mutant: door_to_exit
-- mistake: You measure the whole stay from the door; boarding begins with the decision to admit.
-- replace:
boarding_hours AS DOUBLE PRECISION
-- with:
EXTRACT(EPOCH FROM actual_departure_time - arrival_timestamp) / 3600 AS DOUBLE PRECISION
-- replace:
boarding_hours > 4
-- with:
EXTRACT(EPOCH FROM actual_departure_time - arrival_timestamp) / 3600 > 4

-- mutant: everybody
-- mistake: You let all visits in: those who were never admitted form a row of their own.
-- leave out:
WHERE disposition = 'Admit'

-- mutant: filter_in_where
-- mistake: You keep only the long boarders in WHERE, so that all figures are about them.
-- replace:
WHERE disposition = 'Admit'
-- with:
WHERE disposition = 'Admit' AND boarding_hours > 4

-- mutant: mean_for_median
-- mistake: You give the mean; a few very long stays pull it away from the median that is asked for.
-- replace:
PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(boarding_hours AS DOUBLE PRECISION))
-- with:
AVG(boarding_hours)

-- mutant: share_of_all_visits
-- mistake: You divide by the admissions of both units together instead of those of the unit.
-- replace:
100.0 * SUM(CASE WHEN boarding_hours > 4 THEN 1 ELSE 0 END) / COUNT(*)
-- with:
100.0 * SUM(CASE WHEN boarding_hours > 4 THEN 1 ELSE 0 END) / SUM(COUNT(*)) OVER ()
