-- mutant: diagnosis_only
-- mistake: You leave out the tests at progression.
-- replace:
    GROUP BY tumor_id
-- with:
    WHERE test_reason = 'Diagnosis' GROUP BY tumor_id

-- mutant: fan_out
-- mistake: You join test by test, so that a tumor counts once for each of its tests.
-- replace:
    SELECT tumor_id, COUNT(*) AS tests
-- with:
    SELECT tumor_id, 1 AS tests
-- leave out:
    GROUP BY tumor_id

-- mutant: genes_for_tests
-- mistake: You count different reasons of a test instead of the tests.
-- replace:
    SELECT tumor_id, COUNT(*) AS tests
-- with:
    SELECT tumor_id, COUNT(DISTINCT test_reason) AS tests

-- mutant: share_of_all_tumors
-- mistake: You divide by the tumors of all types.
-- replace:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY tumors.tumor_type), 1) AS stage_percent,
-- with:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (), 1) AS stage_percent,

-- mutant: share_of_the_stage
-- mistake: You divide by the tumors of the stage: that is which types make up a stage.
-- replace:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY tumors.tumor_type), 1) AS stage_percent,
-- with:
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY tumors.stage), 1) AS stage_percent,
