-- violates: A variant is reclassified the day after the patient's death.
UPDATE oncology.biomarker_tests
SET
    reclassified_to = 'Likely benign',
    reclassified_date = (
        SELECT tumors.date_of_death + 1
        FROM oncology.tumors
        WHERE tumors.tumor_id = biomarker_tests.tumor_id
    )
WHERE biomarker_id = (
    SELECT MIN(dead.biomarker_id)
    FROM oncology.biomarker_tests AS dead
    JOIN oncology.tumors ON tumors.tumor_id = dead.tumor_id
    JOIN load_runs ON tumors.date_of_death < load_runs.today
    WHERE dead.classification = 'VUS'
);
