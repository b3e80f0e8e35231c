-- mutant: day_of_the_fill_only
-- mistake: You look at days on which all three were dispensed; the supplies last longer.
-- replace:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < dispenses.days_supply
-- with:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < 1

-- mutant: drugs_for_classes
-- mistake: You count different drugs; two opioids are one class.
-- replace:
    HAVING COUNT(DISTINCT controlled_drugs.drug_class) = 3
-- with:
    HAVING COUNT(DISTINCT dispenses.drug_id) >= 3

-- mutant: fills_for_classes
-- mistake: You count three supplies on a day; they may be of one class.
-- replace:
    HAVING COUNT(DISTINCT controlled_drugs.drug_class) = 3
-- with:
    HAVING COUNT(*) >= 3

-- mutant: last_day
-- mistake: You give the last such day instead of the first.
-- replace:
SELECT patient_id, MIN(day) AS first_day, COUNT(*) AS days_together
-- with:
SELECT patient_id, MAX(day) AS first_day, COUNT(*) AS days_together

-- mutant: one_day_too_many
-- mistake: You let each supply last a day longer than it does.
-- replace:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < dispenses.days_supply
-- with:
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n <= dispenses.days_supply

-- mutant: two_are_enough
-- mistake: You keep the days with two of the classes.
-- replace:
    HAVING COUNT(DISTINCT controlled_drugs.drug_class) = 3
-- with:
    HAVING COUNT(DISTINCT controlled_drugs.drug_class) >= 2
