-- violates: A scan is a day late.
UPDATE oncology.response_assessments
SET scan_date = scan_date + 1
WHERE assessment_id = (
    SELECT MIN(second.assessment_id)
    FROM oncology.response_assessments AS second
    JOIN oncology.response_assessments AS third ON third.assessment_id = second.assessment_id + 1
    WHERE MOD(second.assessment_id, 1000) = 2
);
