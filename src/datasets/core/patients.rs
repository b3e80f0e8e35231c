//! The rows of patients: name, home, insurer as drawn, and phone, e-mail, address and policy number made up for them.

use std::fmt::Write;

use super::tables::{PatientBatch, PatientRow};
use crate::random::Stream;
use crate::world::{Address, INSURERS, Life, Person, Portrait, Reader, World, patient_id, position_id};

/// Writes patients.
#[derive(Debug)]
pub struct Patients<'w> {
    world: &'w World,
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

const DOMAINS: [&str; 3] = ["example.com", "example.org", "example.net"];

impl<'w> Patients<'w> {
    /// Writes patients of a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        Self { world, text: Text::default() }
    }

    /// Writes patient number `patient` (from 0), and says what their visits need to know.
    pub fn write(&mut self, patient: u64, life: &Life, reader: &Reader<'_>, batch: &mut PatientBatch) -> Person {
        let number = patient + 1;
        let (portrait, mut stream) = reader.portrait(patient, life);
        let Portrait { person, first_name, last_name, prefix, blood_type, address, area_code } = portrait;
        let Person { zip, insurer, .. } = person;
        self.text.phone(area_code, &mut stream);
        self.text.email(number, first_name, last_name, &mut stream);
        self.text.address(&address);
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
            zipcode: &self.world.zips[zip].zipcode,
            insurer_id: insurer.map(position_id),
            insurance_policy_number: insurer.map(|_| self.text.policy.as_str()),
            blood_type,
            date_of_death: life.death,
        });
        person
    }
}

impl Text {
    /// A number of the range kept free for fiction.
    fn phone(&mut self, area_code: u16, stream: &mut Stream) {
        let line = stream.between(0, 99);
        self.phone.clear();
        put(&mut self.phone, format_args!("{area_code}-555-01{line:02}"));
    }

    /// The address holds the patient's number, so that no two are alike.
    fn email(&mut self, number: u64, first_name: &str, last_name: &str, stream: &mut Stream) {
        self.email.clear();
        push_plain(&mut self.email, first_name);
        self.email.push('.');
        push_plain(&mut self.email, last_name);
        put(&mut self.email, format_args!("{number}@{}", DOMAINS[stream.index(DOMAINS.len())]));
    }

    fn address(&mut self, address: &Address) {
        self.address.clear();
        put(&mut self.address, format_args!("{address}"));
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
