-- mutant: all_opioids
-- mistake: You count every fill as oxycodone.
-- replace:
        COUNT(CASE WHEN controlled_drugs.drug_name LIKE 'Oxycodone%' THEN 1 END) AS oxycodone_fills,
-- with:
        COUNT(CASE WHEN controlled_drugs.drug_name LIKE '%' THEN 1 END) AS oxycodone_fills,

-- mutant: lowest_first
-- mistake: You sort from the lowest score.
-- replace:
ORDER BY score DESC, prescriber_id
-- with:
ORDER BY score, prescriber_id

-- mutant: mean_of_patients
-- mistake: You compare the fills with the mean of a patient's fills instead of the prescriber's.
-- replace:
AVG(oxycodone_fills) OVER (PARTITION BY state)
-- with:
AVG(oxycodone_fills) OVER (PARTITION BY state) / AVG(patients) OVER (PARTITION BY state)

-- mutant: points_for_one
-- mistake: You give the last two points for a single cash fill and a single patient with all three classes.
-- replace:
    + CASE WHEN fills > 0 AND cash_fills >= 0.4 * fills THEN 1 ELSE 0 END
    + CASE WHEN patients > 0 AND all_three_patients >= 0.1 * patients THEN 1 ELSE 0 END AS score
-- with:
    + CASE WHEN fills > 0 AND cash_fills > 0 THEN 1 ELSE 0 END
    + CASE WHEN patients > 0 AND all_three_patients > 0 THEN 1 ELSE 0 END AS score

-- mutant: share_of_fills
-- mistake: You compare the far patients with the fills; a patient has many.
-- replace:
    + CASE WHEN patients > 0 AND far_patients >= 0.5 * patients THEN 1 ELSE 0 END
-- with:
    + CASE WHEN patients > 0 AND far_patients >= 0.5 * fills THEN 1 ELSE 0 END
