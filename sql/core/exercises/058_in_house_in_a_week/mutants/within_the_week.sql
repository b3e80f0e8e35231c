-- mistake: You took only visits that lie in the week from the first to the last day.
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_admission >= DATE '2024-02-05' AND date_of_discharge <= DATE '2024-02-11';
