-- mutant: agreeing_only
-- mistake: Your inner join keeps only the tests that agree with the summary: what is missing cannot show.
-- replace:
LEFT JOIN parts ON parts.tumor_id = tests.tumor_id
-- with:
JOIN parts ON parts.tumor_id = tests.tumor_id

-- mutant: first_part_only
-- mistake: You look at the first part of the summary only.
-- replace:
    SELECT tumor_id, UNNEST(STRING_TO_ARRAY(biomarkers, ';')) AS part
-- with:
    SELECT tumor_id, SPLIT_PART(biomarkers, ';', 1) AS part

-- mutant: pd_l1_too
-- mistake: You include PD-L1, of which the summary holds the score, not the status.
-- leave out:
WHERE tests.gene <> 'PD-L1'

-- mutant: progression_too
-- mistake: You count the tests at progression among those at diagnosis.
-- replace:
    COUNT(CASE WHEN tests.test_reason = 'Diagnosis' THEN 1 END) AS in_tests,
-- with:
    COUNT(*) AS in_tests,

-- mutant: whole_text
-- mistake: You compare the whole summary with a single status.
-- replace:
    SELECT tumor_id, UNNEST(STRING_TO_ARRAY(biomarkers, ';')) AS part
-- with:
    SELECT tumor_id, biomarkers AS part
