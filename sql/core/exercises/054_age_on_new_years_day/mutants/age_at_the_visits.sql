-- mistake: You took the ages at the visits, so that a patient may count several times.
SELECT CASE WHEN age < 18 THEN 'minor' WHEN age < 65 THEN 'adult' ELSE 'senior' END, COUNT(*) FROM visits WHERE date_of_admission <= DATE '2025-01-01' GROUP BY 1;
