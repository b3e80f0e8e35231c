-- mutant: admitted_on_the_day_only
-- mistake: You joined only the visits that began on the day, so that nobody stays from the days before.
-- query:
SELECT c.date, COUNT(v.visit_id), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge > c.date THEN 1 END) FROM calendar c LEFT JOIN visits v ON v.date_of_admission = c.date WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;

-- mutant: already_there_before
-- mistake: You left out of the night those who were admitted on the day itself.
-- query:
SELECT c.date, COUNT(CASE WHEN v.date_of_admission = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge > c.date AND v.date_of_admission < c.date THEN 1 END) FROM calendar c LEFT JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge >= c.date WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;

-- mutant: discharged_stay_the_night
-- mistake: You let patients stay over the night after their discharge.
-- query:
SELECT c.date, COUNT(CASE WHEN v.date_of_admission = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(v.visit_id) FROM calendar c LEFT JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge >= c.date WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;

-- mutant: fan_out
-- mistake: You joined admissions and discharges to the day at once, so that each meets each of the others and the counts multiply.
-- query:
SELECT c.date, COUNT(a.visit_id), COUNT(d.visit_id), COUNT(o.visit_id) FROM calendar c LEFT JOIN visits a ON a.date_of_admission = c.date LEFT JOIN visits d ON d.date_of_discharge = c.date LEFT JOIN visits o ON o.date_of_admission <= c.date AND o.date_of_discharge > c.date WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;

-- mutant: leap_day_lost
-- mistake: Your February ends with the 28th, but 2024 is a leap year.
-- query:
SELECT c.date, COUNT(CASE WHEN v.date_of_admission = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge > c.date THEN 1 END) FROM calendar c LEFT JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge >= c.date WHERE c.date BETWEEN DATE '2024-02-01' AND DATE '2024-02-28' GROUP BY c.date ORDER BY c.date;

-- mutant: stays_of_february
-- mistake: You took only visits that lie in February as a whole.
-- query:
SELECT c.date, COUNT(CASE WHEN v.date_of_admission = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge > c.date THEN 1 END) FROM calendar c LEFT JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge >= c.date AND v.date_of_admission >= DATE '2024-02-01' AND v.date_of_discharge < DATE '2024-03-01' WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;
