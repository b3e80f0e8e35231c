-- violates: A tumor with one line has only a second one.
-- also: oncology_311_shrinkage_is_the_best_of_the_scans, oncology_313_scans_are_on_their_days
UPDATE oncology.treatment_lines
SET
    line_of_therapy = 2,
    line_id = tumor_id * 10 + 2
WHERE tumor_id = (
    SELECT MIN(single.tumor_id)
    FROM (
        SELECT tumor_id
        FROM oncology.treatment_lines
        GROUP BY tumor_id
        HAVING COUNT(*) = 1
    ) AS single
);
