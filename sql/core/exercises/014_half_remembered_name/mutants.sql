-- mutant: equals_with_a_pattern
-- mistake: You used = with a pattern; it then looks for that very text, sign and all.
-- replace:
WHERE gender = 'Male' AND last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01'
-- with:
WHERE gender = 'Male' AND last_name = 'W%' AND date_of_birth < DATE '1985-01-01'

-- mutant: the_young
-- mistake: You turned the comparison of the dates round and found the younger ones.
-- replace:
WHERE gender = 'Male' AND last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01'
-- with:
WHERE gender = 'Male' AND last_name LIKE 'W%' AND date_of_birth >= DATE '1985-01-01'

-- mutant: w_anywhere
-- mistake: Your pattern finds a w at any place of the name.
-- replace:
WHERE gender = 'Male' AND last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01'
-- with:
WHERE gender = 'Male' AND LOWER(last_name) LIKE '%w%' AND date_of_birth < DATE '1985-01-01'

-- mutant: women_too
-- mistake: You did not ask for the gender.
-- replace:
WHERE gender = 'Male' AND last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01'
-- with:
WHERE last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01'

-- mutant: youngest_first
-- mistake: Your list begins with the youngest.
-- replace:
ORDER BY date_of_birth, patient_id
-- with:
ORDER BY date_of_birth DESC, patient_id
