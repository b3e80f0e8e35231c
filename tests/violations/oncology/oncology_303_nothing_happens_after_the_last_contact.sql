-- violates: A dead patient is tested for PD-L1 a day later.
-- also: oncology_903_nothing_follows_death_in_the_core
UPDATE oncology.biomarker_tests
SET test_date = (
    SELECT tumors.date_of_death + 1
    FROM oncology.tumors
    WHERE tumors.tumor_id = biomarker_tests.tumor_id
)
WHERE biomarker_id = (
    SELECT MIN(dead.biomarker_id)
    FROM oncology.biomarker_tests AS dead
    JOIN oncology.tumors ON tumors.tumor_id = dead.tumor_id
    JOIN load_runs ON tumors.date_of_death < load_runs.today
    WHERE dead.gene = 'PD-L1'
);
