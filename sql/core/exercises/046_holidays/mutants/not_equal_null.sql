-- mistake: You compared with NULL by <>, which is never true.
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday <> NULL AND c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday;
