//! Drugs: the doses they exist in, and for whom.

/// A drug with the doses it exists in.
#[derive(Debug)]
pub struct Drug {
    /// Generic name.
    pub name: &'static str,
    /// Doses with their unit.
    pub doses: &'static [&'static str],
    /// How often it is taken.
    pub frequencies: &'static [&'static str],
    /// Youngest age for which it is labelled, in years.
    pub from_age: i32,
    /// Where doses depend on age: up to below these ages, in years, first and last position of the doses; all doses beyond the last.
    pub by_age: &'static [(i32, usize, usize)],
}

impl Drug {
    /// Is it given at this age?
    #[must_use]
    pub fn is_for(&self, age: i32) -> bool {
        age >= self.from_age
    }

    /// First and last position of the doses of an age.
    #[must_use]
    pub fn doses_at(&self, age: i32) -> (usize, usize) {
        let all = (0, self.doses.len() - 1);
        self.by_age.iter().find(|(below, _, _)| age < *below).map_or(all, |&(_, first, last)| (first, last))
    }
}

/// Once a day.
pub const ONCE: &[&str] = &["Once daily"];
/// Twice a day.
pub const TWICE: &[&str] = &["Twice daily"];
/// Once or twice a day.
pub const ONCE_OR_TWICE: &[&str] = &["Once daily", "Twice daily"];

/// A drug for any age.
#[must_use]
pub const fn drug(name: &'static str, doses: &'static [&'static str], frequencies: &'static [&'static str]) -> Drug {
    Drug { name, doses, frequencies, from_age: 0, by_age: &[] }
}

/// A drug from an age on, with its doses by age (as on its US label, simplified).
#[must_use]
pub const fn drug_by_age(
    name: &'static str,
    doses: &'static [&'static str],
    frequencies: &'static [&'static str],
    from_age: i32,
    by_age: &'static [(i32, usize, usize)],
) -> Drug {
    Drug { name, doses, frequencies, from_age, by_age }
}
