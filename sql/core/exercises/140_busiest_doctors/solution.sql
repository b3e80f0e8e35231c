WITH counted AS (
    SELECT d.specialty, d.doctor_id, COUNT(*) AS visits
    FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id
    WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2024-04-01'
    GROUP BY d.specialty, d.doctor_id
), ranked AS (
    SELECT specialty, doctor_id, visits, RANK() OVER (PARTITION BY specialty ORDER BY visits DESC) AS place FROM counted
)
SELECT specialty, doctor_id, visits, place FROM ranked WHERE place <= 3;
