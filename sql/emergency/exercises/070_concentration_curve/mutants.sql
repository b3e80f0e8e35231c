-- mutant: fewest_first
-- mistake: You begin with the patients who come least; the curve starts with the most frequent.
-- replace:
    SELECT patients.*, NTILE(20) OVER (ORDER BY visits DESC, patient_id) AS part
-- with:
    SELECT patients.*, NTILE(20) OVER (ORDER BY visits, patient_id) AS part

-- mutant: homeless_only
-- mistake: You count the homeless only; unstable housing belongs to the question.
-- replace:
        MAX(CASE WHEN housing_status IN ('Unstable', 'Homeless') THEN 1 ELSE 0 END) AS is_unhoused
-- with:
        MAX(CASE WHEN housing_status IN ('Homeless') THEN 1 ELSE 0 END) AS is_unhoused

-- mutant: not_cumulative
-- mistake: You give each part's own share; the curve needs the sum of all parts so far.
-- replace:
100.0 * SUM(SUM(visits)) OVER (ORDER BY part) / SUM(SUM(visits)) OVER ()
-- with:
100.0 * SUM(SUM(visits)) OVER (PARTITION BY part) / SUM(SUM(visits)) OVER ()

-- mutant: parts_of_visits
-- mistake: You cut the list of visits into parts instead of the list of patients.
-- replace:
    FROM patients
-- with:
    FROM patients JOIN emergency.ed_visits USING (patient_id)

-- mutant: ten_parts
-- mistake: You cut into ten parts; twenty are asked for.
-- replace:
    SELECT patients.*, NTILE(20) OVER (ORDER BY visits DESC, patient_id) AS part
-- with:
    SELECT patients.*, NTILE(10) OVER (ORDER BY visits DESC, patient_id) AS part

-- mutant: unhoused_visits
-- mistake: You weigh each patient's housing by the visits; the share of the patients is asked for.
-- replace:
    ROUND(100.0 * SUM(is_unhoused) / COUNT(*), 1) AS unhoused_percent
-- with:
    ROUND(100.0 * SUM(is_unhoused * visits) / SUM(visits), 1) AS unhoused_percent
