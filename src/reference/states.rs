//! The fifty states, DC and Puerto Rico, and who borders whom.

use std::sync::LazyLock;

/// One state.
#[derive(Debug)]
pub struct State {
    /// Two-letter postal code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Codes of the states that share a land boundary with it.
    pub neighbours: Vec<String>,
}

/// All states, in the order of the file.
pub static STATES: LazyLock<Vec<State>> = LazyLock::new(|| {
    super::embedded_rows(include_str!("../../data/states.csv"))
        .map(|row| State {
            code: row[0].to_owned(),
            name: row[1].to_owned(),
            neighbours: row[6].split_whitespace().map(str::to_owned).collect(),
        })
        .collect()
});

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
}
