-- mutant: begins_anew_each_year
-- mistake: You numbered anew in each year; the question counts over all years.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id, EXTRACT(YEAR FROM date_of_admission) ORDER BY date_of_admission, visit_id) AS n FROM visits) x WHERE n = 5 GROUP BY 1;

-- mutant: fifth_and_later
-- mistake: You counted the later visits too, so that a patient counts again and again.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) x WHERE n >= 5 GROUP BY 1;

-- mutant: from_the_end
-- mistake: You numbered from the last visit backwards.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission DESC, visit_id DESC) AS n FROM visits) x WHERE n = 5 GROUP BY 1;

-- mutant: off_by_one
-- mistake: You counted the visits before it, so that your fifth is really the sixth.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT date_of_admission AS d, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - 1 AS n FROM visits) x WHERE n = 5 GROUP BY 1;

-- mutant: year_of_the_first
-- mistake: You counted the patients with five visits under the year of their first one.
-- query:
SELECT y, COUNT(*) FROM (SELECT EXTRACT(YEAR FROM MIN(date_of_admission)) AS y FROM visits GROUP BY patient_id HAVING COUNT(*) >= 5) x GROUP BY y;
