-- mistake: You did not restrict the calendar, so that days of other years, even of the future, are in.
SELECT c.date, c.day_name FROM calendar c LEFT JOIN visits v ON v.date_of_admission = c.date WHERE v.visit_id IS NULL;
