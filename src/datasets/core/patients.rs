//! The rows of patients: name, home, insurer as drawn, and phone, e-mail, address and policy number made up for them.

use std::fmt::Write;

use super::tables::{PatientBatch, PatientRow};
use crate::random::Stream;
use crate::world::{INSURERS, Life, Person, Population, Portrait, patient_id, position_id};

/// Writes patients.
#[derive(Debug)]
pub struct Patients<'p> {
    population: &'p Population<'p>,
    text: Text,
}

/// Buffers that are reused from patient to patient.
#[derive(Debug, Default)]
struct Text {
    phone: String,
    email: String,
    address: String,
    policy: String,
}

/// Names of streets, without what kind of street it is.
pub(in crate::datasets) const STREETS: [&str; 40] = [
    "Maple",
    "Oak",
    "Cedar",
    "Elm",
    "Pine",
    "Walnut",
    "Chestnut",
    "Birch",
    "Willow",
    "Hickory",
    "Spruce",
    "Magnolia",
    "Main",
    "Church",
    "Mill",
    "Bridge",
    "Market",
    "Spring",
    "Park",
    "Lake",
    "River",
    "Hill",
    "Meadow",
    "Valley",
    "Orchard",
    "Prairie",
    "Canyon",
    "Harbor",
    "Summit",
    "Sunset",
    "Franklin",
    "Lincoln",
    "Madison",
    "Jefferson",
    "Highland",
    "Fairview",
    "Garden",
    "College",
    "Railroad",
    "Quarry",
];
const STREET_KINDS: [&str; 8] = ["Street", "Avenue", "Road", "Lane", "Drive", "Court", "Boulevard", "Way"];
const DOMAINS: [&str; 3] = ["example.com", "example.org", "example.net"];

impl<'p> Patients<'p> {
    /// Writes patients of a population.
    #[must_use]
    pub fn new(population: &'p Population<'p>) -> Self {
        Self { population, text: Text::default() }
    }

    /// Writes patient number `patient` (from 0), and says what their visits need to know.
    pub fn write(&mut self, patient: u64, life: &Life, batch: &mut PatientBatch) -> Person {
        let number = patient + 1;
        let (Portrait { person, first_name, last_name, prefix, blood_type }, mut stream) =
            self.population.portrait(patient, life);
        let Person { zip, insurer } = person;
        self.text.contact(number, first_name, last_name, &mut stream);
        self.text.policy(number, insurer);
        batch.push(&PatientRow {
            patient_id: patient_id(patient),
            prefix,
            first_name,
            last_name,
            date_of_birth: life.birth,
            gender: life.sex.as_str(),
            phone_number: &self.text.phone,
            email: &self.text.email,
            address: &self.text.address,
            zipcode: &self.population.world.zips[zip].zipcode,
            insurer_id: insurer.map(position_id),
            insurance_policy_number: insurer.map(|_| self.text.policy.as_str()),
            blood_type,
            date_of_death: life.death,
        });
        person
    }
}

impl Text {
    /// Phone, e-mail and address; the e-mail holds the patient's number, so that no two are alike.
    fn contact(&mut self, number: u64, first_name: &str, last_name: &str, stream: &mut Stream) {
        let area = stream.between(201, 989);
        let line = stream.between(0, 99);
        self.phone.clear();
        self.email.clear();
        self.address.clear();
        put(&mut self.phone, format_args!("{area}-555-01{line:02}"));
        push_plain(&mut self.email, first_name);
        self.email.push('.');
        push_plain(&mut self.email, last_name);
        put(&mut self.email, format_args!("{number}@{}", DOMAINS[stream.index(DOMAINS.len())]));
        let house = stream.between(1, 9_999);
        let street = STREETS[stream.index(STREETS.len())];
        let kind = STREET_KINDS[stream.index(STREET_KINDS.len())];
        put(&mut self.address, format_args!("{house} {street} {kind}"));
        let apartment = stream.between(1, 400);
        if stream.below(100) < 15 {
            put(&mut self.address, format_args!(" Apt {apartment}"));
        }
    }

    /// Ten digits that look random and never repeat: multiplying by a number coprime to 10^10 is a permutation of it.
    fn policy(&mut self, number: u64, insurer: Option<usize>) {
        const DIGITS: u128 = 10_000_000_000;
        self.policy.clear();
        if let Some(insurer) = insurer {
            let scattered = (u128::from(number) * 3_141_592_653 + 2_718_281_828) % DIGITS;
            put(&mut self.policy, format_args!("{}-{scattered:010}", INSURERS[insurer].2));
        }
    }
}

fn put(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).expect("writing to a string cannot fail");
}

/// A name as it stands in an e-mail address: small letters only.
fn push_plain(text: &mut String, name: &str) {
    text.extend(name.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()));
}
