-- mutant: both_at_once
-- mistake: You asked for visits that are Severe and Moderate at once; no row can be both.
-- replace:
severity IN ('Severe', 'Moderate')
-- with:
severity = 'Severe' AND severity = 'Moderate'

-- mutant: brackets_missing
-- mistake: Your OR has no brackets, so that moderate visits of every age are in.
-- replace:
severity IN ('Severe', 'Moderate')
-- with:
severity = 'Severe' OR severity = 'Moderate'

-- mutant: lower_end_lost
-- mistake: You left out the age of 18, which belongs to the period.
-- replace:
age BETWEEN 18 AND 25
-- with:
age > 18 AND age <= 25

-- mutant: severe_only
-- mistake: You kept only the severe visits and forgot the second severity.
-- replace:
severity IN ('Severe', 'Moderate')
-- with:
severity = 'Severe'

-- mutant: upper_end_lost
-- mistake: You left out the age of 25, which belongs to the period.
-- replace:
age BETWEEN 18 AND 25
-- with:
age >= 18 AND age < 25
