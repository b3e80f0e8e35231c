-- violates: A tumor is a millimetre larger on its last scan than its change says.
UPDATE oncology.response_assessments
SET sum_of_diameters_mm = sum_of_diameters_mm + 1
WHERE assessment_id = (
    SELECT MAX(assessment_id)
    FROM oncology.response_assessments
    WHERE change_from_baseline_percent <> 0
);
