-- mutant: at_risk_on_the_day_only
-- mistake: You call only the lines that leave on the day at risk.
-- replace:
    JOIN firsts ON firsts.days >= event_days.days
-- with:
    JOIN firsts ON firsts.days = event_days.days
-- replace:
    JOIN firsts ON firsts.days >= at_risk.days
-- with:
    JOIN firsts ON firsts.days = at_risk.days

-- mutant: censored_are_events
-- mistake: You count the censored lines as events.
-- replace:
        CASE WHEN treatment_lines.progression_event THEN 1 ELSE 0 END AS event,
-- with:
        1 AS event,

-- mutant: censored_left_out
-- mistake: You drop the censored lines; up to their last day they were at risk.
-- replace:
    WHERE place = 1
-- with:
    WHERE place = 1 AND event = 1

-- mutant: every_mutation
-- mistake: You take every KRAS variant; the drugs are made for G12C.
-- replace:
            WHERE gene = 'KRAS' AND variant = 'G12C' AND classification = 'Pathogenic'
-- with:
            WHERE gene = 'KRAS' AND classification = 'Pathogenic'

-- mutant: leavers_of_the_day_lost
-- mistake: You count only those who stay beyond the day; who leaves on a day is at risk on it.
-- replace:
    JOIN firsts ON firsts.days >= event_days.days
-- with:
    JOIN firsts ON firsts.days > event_days.days
-- replace:
    JOIN firsts ON firsts.days >= at_risk.days
-- with:
    JOIN firsts ON firsts.days > at_risk.days
