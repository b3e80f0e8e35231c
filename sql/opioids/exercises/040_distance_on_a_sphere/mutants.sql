-- mutant: degrees_for_radians
-- mistake: You give degrees to functions that want radians.
-- replace:
            POWER(SIN(RADIANS(CAST(there.latitude - home.latitude AS DOUBLE PRECISION)) / 2), 2)
            + COS(RADIANS(CAST(home.latitude AS DOUBLE PRECISION))) * COS(RADIANS(CAST(there.latitude AS DOUBLE PRECISION)))
            * POWER(SIN(RADIANS(CAST(there.longitude - home.longitude AS DOUBLE PRECISION)) / 2), 2)
-- with:
            POWER(SIN((CAST(there.latitude - home.latitude AS DOUBLE PRECISION)) / 2), 2)
            + COS((CAST(home.latitude AS DOUBLE PRECISION))) * COS((CAST(there.latitude AS DOUBLE PRECISION)))
            * POWER(SIN((CAST(there.longitude - home.longitude AS DOUBLE PRECISION)) / 2), 2)

-- mutant: flat_earth
-- mistake: You leave out the cosines: a degree of longitude is shorter than one of latitude in Ohio.
-- replace:
+ COS(RADIANS(CAST(home.latitude AS DOUBLE PRECISION))) * COS(RADIANS(CAST(there.latitude AS DOUBLE PRECISION)))
-- with:
+ 1

-- mutant: half_the_way
-- mistake: You forget the factor 2 in front of the arc sine.
-- replace:
        2 * 3958.8 * ASIN(SQRT(
-- with:
        3958.8 * ASIN(SQRT(

-- mutant: kilometres
-- mistake: You use the radius of the earth in kilometres.
-- replace:
        2 * 3958.8 * ASIN(SQRT(
-- with:
        2 * 6371.0 * ASIN(SQRT(

-- mutant: nearest_first
-- mistake: You sort from the nearest.
-- replace:
ORDER BY dispenses.distance_patient_to_pharmacy_miles DESC, dispenses.dispense_id
-- with:
ORDER BY dispenses.distance_patient_to_pharmacy_miles, dispenses.dispense_id

-- mutant: to_the_prescriber
-- mistake: You measure the way to the prescriber instead of the pharmacy.
-- replace:
JOIN opioids.pharmacies ON pharmacies.pharmacy_id = dispenses.pharmacy_id
-- with:
JOIN opioids.prescribers AS pharmacies ON pharmacies.prescriber_id = dispenses.prescriber_id
