-- mutant: five_per_cent_of_visits
-- mistake: Your five per cent are counted from the visits, which takes in far more patients.
-- replace:
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) <= 0.05 * COUNT(*) OVER () THEN 1
-- with:
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) <= 0.05 * SUM(COUNT(*)) OVER () THEN 1

-- mutant: rarest_visitors
-- mistake: You sort the ranking the wrong way and take those who came least.
-- replace:
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) <= 0.05 * COUNT(*) OVER () THEN 1
-- with:
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*), patient_id) <= 0.05 * COUNT(*) OVER () THEN 1

-- mutant: rows_of_the_table
-- mistake: You take both shares of the complaint's visits: that is who has the complaint, not what a group comes for.
-- replace:
    ROUND(100.0 * SUM(ranked.is_frequent) / SUM(SUM(ranked.is_frequent)) OVER (), 1) AS frequent_percent,
    ROUND(100.0 * SUM(1 - ranked.is_frequent) / SUM(SUM(1 - ranked.is_frequent)) OVER (), 1) AS other_percent
-- with:
    ROUND(100.0 * SUM(ranked.is_frequent) / COUNT(*), 1) AS frequent_percent,
    ROUND(100.0 * SUM(1 - ranked.is_frequent) / COUNT(*), 1) AS other_percent

-- mutant: share_of_all_visits
-- mistake: You divide both by the visits of everybody, so that neither column adds up to 100.
-- replace:
    ROUND(100.0 * SUM(ranked.is_frequent) / SUM(SUM(ranked.is_frequent)) OVER (), 1) AS frequent_percent,
    ROUND(100.0 * SUM(1 - ranked.is_frequent) / SUM(SUM(1 - ranked.is_frequent)) OVER (), 1) AS other_percent
-- with:
    ROUND(100.0 * SUM(ranked.is_frequent) / SUM(COUNT(*)) OVER (), 1) AS frequent_percent,
    ROUND(100.0 * SUM(1 - ranked.is_frequent) / SUM(COUNT(*)) OVER (), 1) AS other_percent

-- mutant: top_twenty_patients
-- mistake: You take twenty patients; five per cent of the patients are asked for.
-- replace:
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) <= 0.05 * COUNT(*) OVER () THEN 1
-- with:
            WHEN ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) <= 20 THEN 1
