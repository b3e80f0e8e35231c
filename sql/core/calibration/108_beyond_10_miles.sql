-- quantity: home beyond 10 miles (16 km) of the hospital
-- unit: share
-- population: visits
-- published: 0.18
-- source: Pew Research Center, How far Americans live from the closest hospital
-- year: 2018
-- comparable: the nearest hospital, not the one that was gone to; by road, not by air
-- tolerance: 0.06
-- on_purpose: hospitals stand only in the ZIP codes in use, of which there are few by default
-- patients: 10000
SELECT AVG(CASE WHEN kilometres > 16.093 THEN 1.0 ELSE 0.0 END) AS observed
FROM (
    SELECT
        6371 * ACOS(LEAST(1.0, SIN(RADIANS(home.latitude)) * SIN(RADIANS(place.latitude))
            + COS(RADIANS(home.latitude)) * COS(RADIANS(place.latitude)) * COS(RADIANS(home.longitude - place.longitude))
        )) AS kilometres
    FROM visits
    JOIN patients ON patients.patient_id = visits.patient_id
    JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
    JOIN zipcodes AS home ON home.zipcode = patients.zipcode
    JOIN zipcodes AS place ON place.zipcode = hospitals.zipcode
    WHERE visits.visit_id <= 100000
) AS ways;
