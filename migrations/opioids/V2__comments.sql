COMMENT ON TABLE monitored_zipcodes IS 'One row per ZIP code of the three states under the programme in which people live; homes, practices and pharmacies lie in these.';
COMMENT ON COLUMN monitored_zipcodes.zipcode IS 'Five-digit US ZIP code, leading zeros kept.';
COMMENT ON COLUMN monitored_zipcodes.city IS 'Name of the city or town.';
COMMENT ON COLUMN monitored_zipcodes.state IS 'Two-letter postal code of the state; three states occur.';
COMMENT ON COLUMN monitored_zipcodes.latitude IS 'Degrees north of the equator, WGS 84.';
COMMENT ON COLUMN monitored_zipcodes.longitude IS 'Degrees east of Greenwich, WGS 84, negative in the Americas.';
COMMENT ON COLUMN monitored_zipcodes.residents IS 'Residents, scaled to the 2020 Census; the registry holds a sample of them.';

COMMENT ON TABLE controlled_drugs IS 'One row per controlled drug: opioids, benzodiazepines and a muscle relaxant.';
COMMENT ON COLUMN controlled_drugs.drug_id IS 'Number of the drug, from 1 without holes.';
COMMENT ON COLUMN controlled_drugs.drug_ndc IS 'Fictional National Drug Code in its form of 11 digits.';
COMMENT ON COLUMN controlled_drugs.drug_name IS 'Name with strength; APAP is paracetamol, ER a tablet with extended release.';
COMMENT ON COLUMN controlled_drugs.drug_class IS 'Opioid, Benzodiazepine or Muscle Relaxant.';
COMMENT ON COLUMN controlled_drugs.drug_schedule IS 'Schedule of the Controlled Substances Act: II (strictest of the three), III or IV.';
COMMENT ON COLUMN controlled_drugs.dose_form IS 'tablet or patch; a patch is worn for three days.';
COMMENT ON COLUMN controlled_drugs.strength_value IS 'Strength of a tablet in mg, or of a patch in mcg per hour.';
COMMENT ON COLUMN controlled_drugs.strength_unit IS 'Unit of the strength: mg or mcg/h.';
COMMENT ON COLUMN controlled_drugs.mme_factor IS 'Milligrams of oral morphine that equal one unit of strength (of a patch: one mcg/h worn for a day); 0 for drugs that are no opioids.';
COMMENT ON COLUMN controlled_drugs.mme_per_unit IS 'Morphine milligram equivalents of one tablet, or of one patch over its three days; 0 for drugs that are no opioids.';

COMMENT ON TABLE prescribers IS 'One row per prescriber with a licence for controlled drugs.';
COMMENT ON COLUMN prescribers.prescriber_id IS 'Number of the prescriber, from 1 without holes.';
COMMENT ON COLUMN prescribers.prescriber_name IS 'Fictional name with the title Dr.';
COMMENT ON COLUMN prescribers.specialty IS 'Specialty on the licence.';
COMMENT ON COLUMN prescribers.zipcode IS 'ZIP code of the practice.';
COMMENT ON COLUMN prescribers.state IS 'State of the practice, which is that of its ZIP code.';

COMMENT ON TABLE pharmacies IS 'One row per pharmacy.';
COMMENT ON COLUMN pharmacies.pharmacy_id IS 'Number of the pharmacy, from 1 without holes.';
COMMENT ON COLUMN pharmacies.pharmacy_name IS 'Fictional name.';
COMMENT ON COLUMN pharmacies.pharmacy_kind IS 'Chain or Independent.';
COMMENT ON COLUMN pharmacies.pharmacy_location IS 'City and state, such as Lexington, KY.';
COMMENT ON COLUMN pharmacies.zipcode IS 'ZIP code of the pharmacy.';
COMMENT ON COLUMN pharmacies.state IS 'State of the pharmacy, which is that of its ZIP code.';

COMMENT ON TABLE registry_patients IS 'One row per person known to the programme; some are patients of the core, most are not, since a state''s registry is wider than a hospital group.';
COMMENT ON COLUMN registry_patients.patient_id IS 'Number of the person in the registry; not the patient_id of the core.';
COMMENT ON COLUMN registry_patients.core_patient_id IS 'The core''s patient who this is; NULL if the person is none.';
COMMENT ON COLUMN registry_patients.zipcode IS 'ZIP code of the home.';
COMMENT ON COLUMN registry_patients.birth_year IS 'Year of birth; everyone has been 18 for the whole period.';
COMMENT ON COLUMN registry_patients.gender IS 'F or M.';

COMMENT ON TABLE dispenses IS 'One row per dispensing of a controlled drug in the last 730 days.';
COMMENT ON COLUMN dispenses.dispense_id IS 'Number of the dispensing: 1,000 times the patient_id plus the position among that patient''s dispensings in order of date.';
COMMENT ON COLUMN dispenses.dispense_date IS 'Day on which the pharmacy handed the drug out.';
COMMENT ON COLUMN dispenses.written_date IS 'Day on which the prescriber was seen, the same or the day before.';
COMMENT ON COLUMN dispenses.patient_id IS 'Person in the registry who received the drug.';
COMMENT ON COLUMN dispenses.prescriber_id IS 'Prescriber who wrote the prescription.';
COMMENT ON COLUMN dispenses.pharmacy_id IS 'Pharmacy that filled it.';
COMMENT ON COLUMN dispenses.drug_id IS 'Drug.';
COMMENT ON COLUMN dispenses.quantity IS 'Tablets or patches.';
COMMENT ON COLUMN dispenses.days_supply IS 'Days that the quantity lasts, 3 to 30.';
COMMENT ON COLUMN dispenses.mme IS 'Morphine milligram equivalents of the whole quantity; 0 for drugs that are no opioids.';
COMMENT ON COLUMN dispenses.mme_per_day IS 'Morphine milligram equivalents a day of supply.';
COMMENT ON COLUMN dispenses.distance_patient_to_pharmacy_miles IS 'Great-circle miles from the home''s ZIP code to the pharmacy''s.';
COMMENT ON COLUMN dispenses.distance_traveled_miles IS 'Great-circle miles from the home''s ZIP code to the prescriber''s.';
COMMENT ON COLUMN dispenses.payment_type IS 'Cash or Insurance.';
COMMENT ON COLUMN dispenses.plan_kind IS 'Commercial, Medicare or Medicaid; NULL for cash.';
