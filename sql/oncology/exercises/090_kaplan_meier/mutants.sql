-- mutant: censored_are_dead
-- mistake: You count everybody who leaves as dead; the censored were alive at their last contact.
-- replace:
        COUNT(date_of_death) AS deaths,
-- with:
        COUNT(*) AS deaths,

-- mutant: censored_left_out
-- mistake: You leave the censored out altogether: the rest are all dead, and the curve falls too fast.
-- replace:
    WHERE stage IN ('III', 'IV')
-- with:
    WHERE stage IN ('III', 'IV') AND date_of_death IS NOT NULL

-- mutant: everybody_at_risk
-- mistake: You keep those who have left at risk for ever.
-- replace:
    SELECT stage, day, deaths, SUM(leaving) OVER (PARTITION BY stage ORDER BY day DESC) AS at_risk
-- with:
    SELECT stage, day, deaths, SUM(leaving) OVER (PARTITION BY stage) AS at_risk

-- mutant: leavers_of_the_day_lost
-- mistake: You count only those who stay beyond the day; who leaves on a day is at risk on it.
-- replace:
    SELECT stage, day, deaths, SUM(leaving) OVER (PARTITION BY stage ORDER BY day DESC) AS at_risk
-- with:
    SELECT stage, day, deaths, SUM(leaving) OVER (PARTITION BY stage ORDER BY day DESC) - leaving AS at_risk

-- mutant: survivors_kept
-- mistake: You keep the tumors found before the records begin: whoever died of one by then is not there, and the curve falls too slowly.
-- leave out:
        AND diagnosis_date >= (SELECT MIN(date_of_admission) FROM visits)

-- mutant: stages_mixed
-- mistake: Your running sums do not part the stages.
-- replace:
SUM(LN(CAST(1.0 - 1.0 * deaths / at_risk AS DOUBLE PRECISION))) OVER (PARTITION BY stage ORDER BY day)
-- with:
SUM(LN(CAST(1.0 - 1.0 * deaths / at_risk AS DOUBLE PRECISION))) OVER (ORDER BY stage, day)
-- replace:
SUM(1.0 * deaths / (at_risk * (at_risk - deaths))) OVER (PARTITION BY stage ORDER BY day)
-- with:
SUM(1.0 * deaths / (at_risk * (at_risk - deaths))) OVER (ORDER BY stage, day)

-- mutant: variance_for_error
-- mistake: You forget the root: that is a variance, not a standard error.
-- replace:
    ROUND(CAST(100 * survival * SQRT(CAST(variance AS DOUBLE PRECISION)) AS NUMERIC(14, 8)), 2) AS standard_error
-- with:
    ROUND(CAST(100 * survival * CAST(variance AS DOUBLE PRECISION) AS NUMERIC(14, 8)), 2) AS standard_error
