-- mutant: all_states
-- mistake: You forgot the filter and listed every state.
-- leave out:
WHERE z.state IN ('TX', 'CA', 'NY')

-- mutant: descending
-- mistake: You sorted downwards; without a word about it a list is wanted upwards.
-- replace:
ORDER BY z.state, h.hospital_id
-- with:
ORDER BY z.state DESC, h.hospital_id

-- mutant: one_state_left_out
-- mistake: You left one of the states out.
-- replace:
WHERE z.state IN ('TX', 'CA', 'NY')
-- with:
WHERE z.state IN ('TX', 'CA')

-- mutant: order_by_number_only
-- mistake: You ordered by the hospital's number alone.
-- replace:
ORDER BY z.state, h.hospital_id
-- with:
ORDER BY h.hospital_id
