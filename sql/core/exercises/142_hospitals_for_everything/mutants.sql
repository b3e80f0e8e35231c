-- mutant: all_years
-- mistake: You looked at the visits of all years.
-- query:
SELECT v.hospital_id, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY v.hospital_id HAVING COUNT(DISTINCT c.category) = (SELECT COUNT(DISTINCT category) FROM conditions);

-- mutant: categories_of_all_years
-- mistake: You kept hospitals that treated every category in some year, and counted the visits of 2024.
-- replace:
SELECT v.hospital_id, COUNT(*) AS visits
-- with:
SELECT v.hospital_id, COUNT(CASE WHEN EXTRACT(YEAR FROM v.date_of_admission) = 2024 THEN 1 END)
-- leave out:
WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2025-01-01'

-- mutant: conditions_counted
-- mistake: You counted conditions, of which several belong to one category.
-- query:
SELECT v.hospital_id, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY v.hospital_id HAVING COUNT(DISTINCT c.condition_id) >= (SELECT COUNT(DISTINCT category) FROM conditions);

-- mutant: not_quite_all
-- mistake: You kept hospitals that lack something.
-- query:
SELECT v.hospital_id, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY v.hospital_id HAVING COUNT(DISTINCT c.category) < (SELECT COUNT(DISTINCT category) FROM conditions);

-- mutant: rows_counted
-- mistake: You counted rows, not different categories.
-- query:
SELECT v.hospital_id, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY v.hospital_id HAVING COUNT(c.category) >= (SELECT COUNT(DISTINCT category) FROM conditions);
