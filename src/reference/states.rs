//! The fifty states, DC and Puerto Rico, and who borders whom.

use std::sync::LazyLock;

use super::number;

/// One state.
#[derive(Debug)]
pub struct State {
    /// Two-letter postal code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Codes of the states that share a land boundary with it.
    pub neighbours: Vec<String>,
    /// Residents in 2020.
    pub population: u32,
    /// Per mille of the residents who were Hispanic in 2020.
    pub hispanic: u32,
    /// Per mille of the residents who were Asian, and not Hispanic, in 2020.
    pub asian: u32,
    /// Per mille of the residents without health insurance in 2023.
    pub uninsured: u32,
    /// Median income of a household in 2023, in dollars.
    pub median_income: u32,
    /// Telephone area codes; no other state has them.
    pub area_codes: Vec<u16>,
}

/// All states, in the order of the file.
pub static STATES: LazyLock<Vec<State>> = LazyLock::new(|| {
    super::embedded_rows(include_str!("../../data/states.csv"))
        .map(|row| State {
            code: row[0].to_owned(),
            name: row[1].to_owned(),
            neighbours: row[6].split_whitespace().map(str::to_owned).collect(),
            population: number(&row[5]),
            hispanic: per_mille(&row[7]),
            asian: per_mille(&row[8]),
            uninsured: per_mille(&row[9]),
            median_income: number(&row[10]),
            area_codes: row[11].split_whitespace().map(number).collect(),
        })
        .collect()
});

/// A percentage with one decimal.
fn per_mille(text: &str) -> u32 {
    number(&text.replace('.', ""))
}

/// The mean over all residents of something that is so many per mille in each state.
#[must_use]
pub fn mean(per_mille: impl Fn(&State) -> u32) -> f64 {
    let sum: f64 = STATES.iter().map(|state| f64::from(state.population) * f64::from(per_mille(state))).sum();
    sum / STATES.iter().map(|state| f64::from(state.population)).sum::<f64>()
}

/// The state of a two-letter code in any case.
#[must_use]
pub fn find(code: &str) -> Option<&'static State> {
    STATES.iter().find(|state| state.code.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bordering_is_mutual() {
        for state in STATES.iter() {
            for neighbour in &state.neighbours {
                let other = find(neighbour).expect("a neighbour is a state");
                assert!(other.neighbours.contains(&state.code), "{} borders {neighbour}, but not back", state.code);
            }
        }
        assert_eq!(STATES.len(), 52);
    }

    #[test]
    fn area_codes_belong_to_one_state() {
        let mut codes: Vec<u16> = STATES.iter().flat_map(|state| state.area_codes.iter().copied()).collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count, "a code is listed twice");
        assert!(codes.iter().all(|code| (201..=989).contains(code)), "{codes:?}");
        assert!(STATES.iter().all(|state| !state.area_codes.is_empty()));
    }

    #[test]
    fn shares_of_states_give_those_of_the_country() {
        for (what, found, published) in [
            ("Hispanic", mean(|state| state.hispanic), 195.0),
            ("Asian", mean(|state| state.asian), 59.0),
            ("uninsured", mean(|state| state.uninsured), 79.0),
        ] {
            assert!((found - published).abs() < 3.0, "{what}: {found} per mille");
        }
    }
}
