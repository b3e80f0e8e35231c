-- mutant: only_full_periods
-- mistake: You count only the periods that are over; the last one that has begun takes ambulances, too.
-- replace:
CEIL(
-- with:
FLOOR(

-- mutant: once_a_diversion
-- mistake: You fill the area once; after four hours its places are free again.
-- replace:
sizes.places * diversions.periods
-- with:
sizes.places

-- mutant: free_places_lent
-- mistake: You let places that stay free in one diversion take ambulances of another.
-- replace:
GREATEST(0, diversions.ambulances_diverted - sizes.places * diversions.periods)
-- with:
diversions.ambulances_diverted - sizes.places * diversions.periods

-- mutant: periods_of_an_hour
-- mistake: You free the places after an hour; a patient keeps one for four.
-- replace:
(4 * 3600)
-- with:
3600

-- mutant: one_place_more
-- mistake: You give the area one place more than it has.
-- replace:
sizes.places * diversions.periods
-- with:
(sizes.places + 1) * diversions.periods
