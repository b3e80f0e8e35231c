-- mistake: You took only visits that began in the week.
SELECT visit_id, date_of_admission, date_of_discharge FROM visits WHERE date_of_admission BETWEEN DATE '2024-02-05' AND DATE '2024-02-11';
