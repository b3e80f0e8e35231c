//! Given names by sex and birth decade (US Social Security Administration) and surnames (US Census Bureau), with their frequencies.

use std::sync::LazyLock;

use super::number;
use super::states::{self, State};
use crate::random::{Alias, Chance, Stream};

/// Female or male.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

impl Sex {
    /// The word in `patients.gender`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Female => "Female",
            Self::Male => "Male",
        }
    }
}

/// Names with their frequencies.
#[derive(Debug)]
struct Pool {
    names: Vec<String>,
    alias: Alias,
}

impl Pool {
    fn new(rows: Vec<(String, u64)>) -> Self {
        let weights: Vec<u64> = rows.iter().map(|row| row.1).collect();
        let alias = Alias::new(&weights).expect("every pool has a name that occurs");
        Self { names: rows.into_iter().map(|row| row.0).collect(), alias }
    }

    fn draw(&self, stream: &mut Stream) -> &str {
        &self.names[self.alias.draw(stream)]
    }
}

/// One birth band of one sex.
#[derive(Debug)]
struct Band {
    sex: Sex,
    birth_from: i32,
    pool: Pool,
}

static GIVEN: LazyLock<Vec<Band>> = LazyLock::new(|| {
    let rows: Vec<(Sex, i32, String, u64)> = super::embedded_rows(include_str!("../../data/given_names.csv"))
        .map(|row| {
            let sex = if &row[0] == "F" { Sex::Female } else { Sex::Male };
            (sex, number(&row[1]), row[3].to_owned(), number(&row[4]))
        })
        .collect();
    rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
        .map(|band| Band {
            sex: band[0].0,
            birth_from: band[0].1,
            pool: Pool::new(band.iter().map(|row| (row.2.clone(), row.3)).collect()),
        })
        .collect()
});

/// Surnames by where most of their bearers come from.
#[derive(Debug)]
struct Surnames {
    all: Pool,
    others: Pool,
    hispanic: Pool,
    asian: Pool,
    /// Share of the people in the file whose surname is mostly Hispanic, and mostly Asian.
    shares: [f64; 2],
}

static SURNAMES: LazyLock<Surnames> = LazyLock::new(|| {
    let rows: Vec<(String, u64, String)> = super::embedded_rows(include_str!("../../data/surnames.csv"))
        .map(|row| (row[0].to_owned(), number(&row[1]), row[2].to_owned()))
        .collect();
    let pool = |counted: &dyn Fn(&str) -> bool| {
        Pool::new(rows.iter().filter(|row| counted(&row.2)).map(|row| (row.0.clone(), row.1)).collect())
    };
    let people = |origin: Option<&str>| -> f64 {
        let weights = rows.iter().filter(|row| origin.is_none_or(|origin| row.2 == origin)).map(|row| row.1);
        weights.map(|weight| f64::from(u32::try_from(weight).expect("fewer than all Americans"))).sum()
    };
    Surnames {
        all: pool(&|_| true),
        others: pool(&str::is_empty),
        hispanic: pool(&|origin| origin == "H"),
        asian: pool(&|origin| origin == "A"),
        shares: ["H", "A"].map(|origin| people(Some(origin)) / people(None)),
    }
});

/// How frequent Hispanic and Asian surnames are somewhere.
#[derive(Clone, Copy, Debug)]
pub struct SurnameMix {
    hispanic: Chance,
    asian: Chance,
}

impl SurnameMix {
    /// The mix of a state: as the country's, but for the share of residents who are Hispanic or Asian.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let [hispanic, asian] = SURNAMES.shares;
        let times = |of: fn(&State) -> u32| f64::from(of(state)) / states::mean(of);
        let hispanic = (hispanic * times(|state| state.hispanic)).min(MOST_OF_ONE_ORIGIN);
        let asian = asian * times(|state| state.asian);
        // The second chance is that of those who have no Hispanic surname.
        Self { hispanic: Chance::new(hispanic), asian: Chance::new(asian / (1.0 - hispanic)) }
    }

    /// The mix of the country.
    #[must_use]
    pub fn of_the_country() -> Self {
        let [hispanic, asian] = SURNAMES.shares;
        Self { hispanic: Chance::new(hispanic), asian: Chance::new(asian / (1.0 - hispanic)) }
    }

    /// A surname.
    pub fn draw(self, stream: &mut Stream) -> &'static str {
        let surnames = &*SURNAMES;
        let pool = if stream.chance(self.hispanic) {
            &surnames.hispanic
        } else if stream.chance(self.asian) {
            &surnames.asian
        } else {
            &surnames.others
        };
        pool.draw(stream)
    }
}

/// Share of Hispanic surnames at most: in Puerto Rico (chosen).
const MOST_OF_ONE_ORIGIN: f64 = 0.97;

/// A given name as frequent as it was among those of that sex born in that decade; before 1910 the 1910s, after 2016 the 2010s.
pub fn given(sex: Sex, birth_year: i32, stream: &mut Stream) -> &'static str {
    let mut bands = GIVEN.iter().filter(|band| band.sex == sex);
    let earliest = bands.next().expect("both sexes have bands");
    let band = bands.take_while(|band| band.birth_from <= birth_year).last().unwrap_or(earliest);
    band.pool.draw(stream)
}

/// A surname as frequent as in the 2020 Census.
pub fn surname(stream: &mut Stream) -> &'static str {
    SURNAMES.all.draw(stream)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Purpose;

    #[test]
    fn names_fit_sex_and_decade() {
        let mut stream = Purpose::new(1, "test", "names").stream(0);
        let mut share = |sex, year, name: &str| (0..20_000).filter(|_| given(sex, year, &mut stream) == name).count();
        assert!(share(Sex::Female, 1925, "Mary") > 800);
        assert_eq!(share(Sex::Male, 2015, "Dorothy"), 0);
        assert!(share(Sex::Male, 2015, "Liam") > 50);
        assert_eq!(share(Sex::Male, 1925, "Liam"), 0);
        assert!(share(Sex::Female, 1899, "Mary") > 800);
    }

    #[test]
    fn surnames_follow_the_state_and_the_country_stays_as_it_is() {
        let mut stream = Purpose::new(1, "test", "surnames").stream(0);
        let mut share = |mix: SurnameMix, name: &str| (0..40_000).filter(|_| mix.draw(&mut stream) == name).count();
        let mut of = |code: &str, name| share(SurnameMix::of(states::find(code).expect("a state")), name);
        assert!(of("TX", "Garcia") > 4 * of("OH", "Garcia"));
        assert!(of("HI", "Kim") > 4 * of("TX", "Kim"));
        assert!(of("OH", "Smith") > of("TX", "Smith"));
        let country = share(SurnameMix::of_the_country(), "Smith");
        let file = (0..40_000).filter(|_| surname(&mut stream) == "Smith").count();
        assert!(country.abs_diff(file) < 120, "{country} and {file}");
    }

    #[test]
    fn bands_are_in_order_for_both_sexes() {
        for sex in [Sex::Female, Sex::Male] {
            let from: Vec<i32> = GIVEN.iter().filter(|band| band.sex == sex).map(|band| band.birth_from).collect();
            assert!(from.is_sorted() && from.first() == Some(&1910), "{from:?}");
        }
    }
}
