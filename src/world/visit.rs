//! A visit to a hospital: what is known of it.

/// How severe a visit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Normal.
    Normal,
    /// Mild.
    Mild,
    /// Moderate.
    Moderate,
    /// Severe.
    Severe,
}

impl Severity {
    /// The word in `visits.severity`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::Mild => "Mild",
            Self::Moderate => "Moderate",
            Self::Severe => "Severe",
        }
    }
}

/// One visit.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// Position in the table of conditions.
    pub condition: usize,
    /// Does it follow a visit for the same condition?
    pub is_follow_up: bool,
    /// Is it a delivery?
    pub is_delivery: bool,
    /// Is it a delivery by caesarean section?
    pub is_cesarean: bool,
    /// Did nobody plan it, so that the patient came through the emergency department?
    pub is_emergency: bool,
    /// Position of the hospital.
    pub hospital: usize,
    /// Position of the doctor.
    pub doctor: usize,
    /// Completed years on admission.
    pub age: i32,
    /// First day.
    pub admission: i32,
    /// Last day.
    pub discharge: i32,
    /// Severity.
    pub severity: Severity,
    /// What is done.
    pub treatment: &'static str,
    /// The drug, where the treatment is Medication.
    pub prescription: Option<Prescription>,
}

impl Visit {
    /// Days from admission to discharge.
    #[must_use]
    pub fn stay(&self) -> i32 {
        self.discharge - self.admission
    }
}

/// A drug with the dose prescribed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prescription {
    /// Generic name.
    pub drug: &'static str,
    /// A dose that exists, with its unit.
    pub dose: &'static str,
    /// How often it is taken.
    pub frequency: &'static str,
}
