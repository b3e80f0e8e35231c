-- mutant: boards_in_the_area
-- mistake: You keep admitted patients in the area until they go upstairs; they leave it 60 minutes after the decision.
-- replace:
disposition = 'Admit'
-- with:
1 = 0

-- mutant: counts_itself
-- mistake: You count the arriving ambulance itself as one that takes a place.
-- replace:
        AND others.begins < ambulances.begins
-- with:
        AND others.begins <= ambulances.begins

-- mutant: exactly_full
-- mistake: You count only arrivals that find exactly that number; who finds more is turned away too.
-- replace:
LEFT JOIN found ON found.taken >= sizes.places
-- with:
LEFT JOIN found ON found.taken = sizes.places

-- mutant: one_place_more
-- mistake: You turn away only those who find more patients than places; a full area is full.
-- replace:
LEFT JOIN found ON found.taken >= sizes.places
-- with:
LEFT JOIN found ON found.taken > sizes.places

-- mutant: sizes_without_arrivals_lost
-- mistake: You lose the sizes at which nobody is turned away; a zero is an answer, too.
-- replace:
LEFT JOIN found ON found.taken >= sizes.places
-- with:
JOIN found ON found.taken >= sizes.places

-- mutant: walk_ins_too
-- mistake: You let walk-ins take places and be turned away; only ambulances use the area.
-- leave out:
    WHERE arrival_mode = 'Ambulance'
