-- mutant: admitted_only
-- mistake: You look at the admitted only: those board by definition, and the question is about all who were seen.
-- replace:
    WHERE doctor_time IS NOT NULL
-- with:
    WHERE disposition = 'Admit'

-- mutant: fastest_tenth
-- mistake: You rank the stays the wrong way round and call the fastest tenth slow.
-- replace:
actual_departure_time - arrival_timestamp
-- with:
actual_departure_time - arrival_timestamp DESC

-- mutant: no_test_is_zero
-- mistake: You count visits without a laboratory test as tests of zero minutes; then the laboratory looks slow just because the slow visits have more tests.
-- replace:
    ROUND(AVG(lab_minutes), 1) AS lab_minutes,
-- with:
    ROUND(AVG(COALESCE(lab_minutes, 0)), 1) AS lab_minutes,

-- mutant: slow_until_decision
-- mistake: You rank by the time up to the decision, which hides the boarding after it.
-- replace:
actual_departure_time - arrival_timestamp
-- with:
disposition_time - arrival_timestamp

-- mutant: slowest_fifth
-- mistake: You cut at 0.8; the slowest tenth begins at 0.9.
-- replace:
PERCENT_RANK() OVER (ORDER BY actual_departure_time - arrival_timestamp) >= 0.9
-- with:
PERCENT_RANK() OVER (ORDER BY actual_departure_time - arrival_timestamp) >= 0.8

-- mutant: wait_from_the_door
-- mistake: Your waiting starts at the door, so that triage is counted twice.
-- replace:
        EXTRACT(EPOCH FROM doctor_time - triage_time) / 60 AS wait_minutes,
-- with:
        EXTRACT(EPOCH FROM doctor_time - arrival_timestamp) / 60 AS wait_minutes,
