-- mistake: You did not leave out the holidays of 2025.
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday IS NOT NULL GROUP BY c.holiday;
