-- mutant: any_far_patient
-- mistake: You call a prescriber far as soon as one fill comes from far away; half of the fills is the limit.
-- replace:
        CASE WHEN fills > 0 AND far_fills >= 0.5 * fills THEN 1 ELSE 0 END AS is_far
-- with:
        CASE WHEN fills > 0 AND far_fills > 0 THEN 1 ELSE 0 END AS is_far

-- mutant: fills_for_mme
-- mistake: You measure the volume in fills; the dose decides.
-- replace:
        COALESCE(SUM(dispenses.mme), 0) AS mme,
-- with:
        1.0 * COUNT(dispenses.dispense_id) AS mme,

-- mutant: mean_of_a_fill
-- mistake: You compare the mean MME of a fill; the volume is the sum.
-- replace:
        COALESCE(SUM(dispenses.mme), 0) AS mme,
-- with:
        COALESCE(AVG(dispenses.mme), 0) AS mme,

-- mutant: mean_of_all_states
-- mistake: You compare with the mean of all states together.
-- replace:
        mme / AVG(mme) OVER (PARTITION BY state) AS times_mean,
-- with:
        mme / AVG(mme) OVER () AS times_mean,

-- mutant: mean_of_the_specialty
-- mistake: You compare pain clinics with pain clinics; the rule compares with all of the state.
-- replace:
        mme / AVG(mme) OVER (PARTITION BY state) AS times_mean,
-- with:
        mme / AVG(mme) OVER (PARTITION BY state, is_pain) AS times_mean,
