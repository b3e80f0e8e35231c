-- mutant: all_refills_averaged
-- mistake: You average over all refills, the late ones with their negative days too.
-- replace:
    ROUND(AVG(CASE WHEN days_left > 3 THEN 1.0 * days_left END), 1) AS mean_days_early
-- with:
    ROUND(AVG(1.0 * days_left), 1) AS mean_days_early

-- mutant: alphabetical
-- mistake: You sort by name; most refills come first.
-- replace:
ORDER BY refills DESC, drug_name
-- with:
ORDER BY drug_name

-- mutant: any_opioid_before
-- mistake: You compare with the previous fill of any opioid instead of the same drug.
-- replace:
dispenses.patient_id, dispenses.drug_id
-- with:
dispenses.patient_id

-- mutant: first_fills_too
-- mistake: You count first fills as refills.
-- leave out:
WHERE days_left IS NOT NULL

-- mutant: no_grace
-- mistake: You call every day in advance early; up to 3 days are allowed.
-- replace:
    COUNT(CASE WHEN days_left > 3 THEN 1 END) AS early,
    ROUND(AVG(CASE WHEN days_left > 3 THEN 1.0 * days_left END), 1) AS mean_days_early
-- with:
    COUNT(CASE WHEN days_left > 0 THEN 1 END) AS early,
    ROUND(AVG(CASE WHEN days_left > 0 THEN 1.0 * days_left END), 1) AS mean_days_early

-- mutant: other_classes
-- mistake: You include benzodiazepines and relaxants.
-- leave out:
    WHERE controlled_drugs.drug_class = 'Opioid'
