-- mutant: across_visits
-- mistake: You forget to part the window by visit: the end of one visit is followed by the beginning of another.
-- replace:
        LEAD(activity) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
-- with:
        LEAD(activity) OVER (ORDER BY visit_id, event_seq) AS next_activity,
-- replace:
        LEAD(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
-- with:
        LEAD(event_time) OVER (ORDER BY visit_id, event_seq) AS next_time

-- mutant: last_event_kept
-- mistake: You keep the last event of each visit, which nothing follows.
-- leave out:
WHERE next_activity IS NOT NULL

-- mutant: mean_for_median
-- mistake: You give the mean; a few long waits pull it up.
-- replace:
PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM next_time - event_time) / 60)
-- with:
AVG(EXTRACT(EPOCH FROM next_time - event_time) / 60)

-- mutant: previous_event
-- mistake: You pair each event with the one before it, so that every edge points backwards.
-- replace:
        LEAD(activity) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
-- with:
        LAG(activity) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
-- replace:
        LEAD(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
-- with:
        LAG(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
-- replace:
next_time - event_time
-- with:
event_time - next_time

-- mutant: rare_pairs_kept
-- mistake: You list every pair; those that occur fewer than five times were not wanted.
-- leave out:
HAVING COUNT(*) >= 5

-- mutant: two_steps_ahead
-- mistake: You look two events ahead; directly following is the next one.
-- replace:
        LEAD(activity) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
-- with:
        LEAD(activity, 2) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
-- replace:
        LEAD(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
-- with:
        LEAD(event_time, 2) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
