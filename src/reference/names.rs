//! Given names by sex and birth decade (US Social Security Administration) and surnames (US Census Bureau), with their frequencies.

use std::sync::LazyLock;

use crate::random::{Alias, Stream};

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

static SURNAMES: LazyLock<Pool> = LazyLock::new(|| {
    let rows = super::embedded_rows(include_str!("../../data/surnames.csv"));
    Pool::new(rows.map(|row| (row[0].to_owned(), number(&row[1]))).collect())
});

fn number<T: std::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("an embedded file is checked by the tests")
}

/// A given name as frequent as it was among those of that sex born in that decade; before 1910 the 1910s, after 2016 the 2010s.
pub fn given(sex: Sex, birth_year: i32, stream: &mut Stream) -> &'static str {
    let mut bands = GIVEN.iter().filter(|band| band.sex == sex);
    let earliest = bands.next().expect("both sexes have bands");
    let band = bands.take_while(|band| band.birth_from <= birth_year).last().unwrap_or(earliest);
    band.pool.draw(stream)
}

/// A surname as frequent as in the 2020 Census.
pub fn surname(stream: &mut Stream) -> &'static str {
    SURNAMES.draw(stream)
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
    fn bands_are_in_order_for_both_sexes() {
        for sex in [Sex::Female, Sex::Male] {
            let from: Vec<i32> = GIVEN.iter().filter(|band| band.sex == sex).map(|band| band.birth_from).collect();
            assert!(from.is_sorted() && from.first() == Some(&1910), "{from:?}");
        }
    }
}
