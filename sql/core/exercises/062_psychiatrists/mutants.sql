-- mutant: all_years
-- mistake: You counted the visits of all time.
-- query:
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id WHERE d.specialty = 'Psychiatry' GROUP BY d.doctor_id;

-- mutant: count_star
-- mistake: You counted rows, and a doctor without visits has a row too.
-- query:
SELECT d.doctor_id, COUNT(*) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id AND v.date_of_admission >= DATE '2024-03-01' AND v.date_of_admission < DATE '2024-04-01' WHERE d.specialty = 'Psychiatry' GROUP BY d.doctor_id;

-- mutant: filter_in_where
-- mistake: You put the month into WHERE, which made an inner join of your outer join.
-- query:
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id WHERE d.specialty = 'Psychiatry' AND v.date_of_admission >= DATE '2024-03-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY d.doctor_id;

-- mutant: null_or_the_month
-- mistake: You kept doctors who never had a visit, but lost those who had visits in other months only.
-- query:
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id WHERE d.specialty = 'Psychiatry' AND (v.visit_id IS NULL OR v.date_of_admission >= DATE '2024-03-01' AND v.date_of_admission < DATE '2024-04-01') GROUP BY d.doctor_id;

-- mutant: specialty_in_on
-- mistake: You put the specialty into the join, so that the doctors of all specialties stay in the list.
-- query:
SELECT d.doctor_id, COUNT(v.visit_id) FROM doctors d LEFT JOIN visits v ON v.doctor_id = d.doctor_id AND d.specialty = 'Psychiatry' AND v.date_of_admission >= DATE '2024-03-01' AND v.date_of_admission < DATE '2024-04-01' GROUP BY d.doctor_id;
