-- mutant: admitted_in_the_week
-- mistake: You took only visits that began in the week.
-- query:
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_admission BETWEEN DATE '2024-02-05' AND DATE '2024-02-11';

-- mutant: discharged_in_the_week
-- mistake: You took only visits that ended in the week.
-- query:
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_discharge BETWEEN DATE '2024-02-05' AND DATE '2024-02-11';

-- mutant: ends_excluded
-- mistake: You lost the visits that touch the week only on its first or its last day.
-- query:
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_admission < DATE '2024-02-11' AND date_of_discharge > DATE '2024-02-05';

-- mutant: or_for_and
-- mistake: One of your two conditions is enough for a row, and every visit fulfils one of them.
-- query:
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_admission <= DATE '2024-02-11' OR date_of_discharge >= DATE '2024-02-05';

-- mutant: within_the_week
-- mistake: You took only visits that lie in the week from the first to the last day.
-- query:
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_admission >= DATE '2024-02-05' AND date_of_discharge <= DATE '2024-02-11';
