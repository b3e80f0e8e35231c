-- mutant: day_of_the_fill_only
-- mistake: You look at the day of the fill only; the supply lasts longer.
-- replace:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < dispenses.days_supply
-- with:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < 1

-- mutant: fewest_days_first
-- mistake: You sort from the fewest days and cut off those who matter.
-- replace:
ORDER BY days_at_90 DESC, patient_id
-- with:
ORDER BY days_at_90, patient_id

-- mutant: largest_fill_only
-- mistake: You take the largest supply of a day; overlapping ones add up.
-- replace:
        SUM(dispenses.mme_per_day) AS mme
-- with:
        MAX(dispenses.mme_per_day) AS mme

-- mutant: more_than_90
-- mistake: You leave out days at exactly 90.
-- replace:
WHERE mme >= 90
-- with:
WHERE mme > 90

-- mutant: one_day_too_many
-- mistake: You let a supply last one day too long: it begins on the dispense_date itself.
-- replace:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < dispenses.days_supply
-- with:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n <= dispenses.days_supply

-- mutant: total_for_daily
-- mistake: You use the MME of the whole fill on each of its days.
-- replace:
        SUM(dispenses.mme_per_day) AS mme
-- with:
        SUM(dispenses.mme) AS mme
