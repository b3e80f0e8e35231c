-- violates: A visit calls for a follow-up that it does not need, or the other way round.
UPDATE visits
SET follow_up_required = NOT follow_up_required
WHERE visit_id = 1;
