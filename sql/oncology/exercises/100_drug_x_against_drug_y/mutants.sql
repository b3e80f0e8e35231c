-- mutant: all_lines
-- mistake: You take second tries too: who gets Drug Y after Drug X has a tumor that resists.
-- leave out:
    WHERE place = 1

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

-- mutant: last_line
-- mistake: You take the last of a tumor's lines with one of the drugs; the first is asked for.
-- replace:
treatment_lines.line_of_therapy
-- with:
treatment_lines.line_of_therapy DESC
