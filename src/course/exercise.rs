//! An exercise: `question.md` with its front matter, `solution.sql` and `mutants.sql`.

use serde::Deserialize;

use super::mutant::{self, Mutant};
use crate::error::{Error, Result};

/// A question with its solution and the wrong answers that are known.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// The dataset that it is about.
    pub dataset: &'static str,
    /// Its name within the dataset, `010_patients_per_state`.
    pub name: &'static str,
    /// A few words.
    pub title: String,
    /// 1 is for beginners, 5 is hard.
    pub level: u8,
    /// What is practised.
    pub skills: Vec<String>,
    /// The tables that are needed, with their schema where they are of a dataset.
    pub tables: Vec<String>,
    /// Does the order of the rows matter?
    pub ordered: bool,
    /// What it is worth.
    pub points: u32,
    /// Names of the wanted columns.
    pub columns: Vec<String>,
    /// The question, in Markdown.
    pub question: String,
    /// What the wanted columns are, in Markdown.
    pub about_columns: String,
    /// Hints, the weaker first, in Markdown.
    pub hints: Vec<String>,
    /// A query that answers it.
    pub solution: &'static str,
    /// Wrong answers.
    pub mutants: Vec<Mutant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    level: u8,
    /// One of them is called NULL, which YAML takes for nothing.
    skills: Vec<Option<String>>,
    tables: Vec<String>,
    ordered: bool,
    points: u32,
    columns: Vec<String>,
}

impl Exercise {
    /// Reads one from its files.
    ///
    /// # Errors
    /// When something is missing or not as it should be.
    pub fn read(
        dataset: &'static str,
        name: &'static str,
        question: &str,
        solution: &'static str,
        mutants: &'static str,
    ) -> Result<Self> {
        let wrong = |what: String| Error::defect(format!("the exercise `{dataset}/{name}` {what}"));
        let (matter, body) =
            parts(question).ok_or_else(|| wrong("has no front matter between lines of `---`".to_owned()))?;
        let matter: FrontMatter = serde_saphyr::from_str(matter).map_err(|source| Error::Format {
            context: format!("the front matter of `{dataset}/{name}` cannot be read"),
            source: Box::new(source),
        })?;
        let mut sections = sections(body);
        let mut take = |heading: &str| {
            let at = sections.iter().position(|(found, _)| *found == heading);
            at.map(|at| sections.remove(at).1).filter(|text| !text.is_empty())
        };
        let missing = |heading: &str| wrong(format!("has no {heading}"));
        let read = Self {
            dataset,
            name,
            question: take("").ok_or_else(|| missing("question"))?,
            about_columns: take("Columns").ok_or_else(|| missing("section `## Columns`"))?,
            hints: ["Hint 1", "Hint 2"].into_iter().map_while(take).collect(),
            title: matter.title,
            level: matter.level,
            skills: matter.skills.into_iter().map(|skill| skill.unwrap_or_else(|| "NULL".to_owned())).collect(),
            tables: matter.tables,
            ordered: matter.ordered,
            points: matter.points,
            columns: matter.columns,
            solution,
            mutants: mutant::read(mutants, solution).map_err(wrong)?,
        };
        if !(1..=5).contains(&read.level) || read.points == 0 {
            return Err(wrong("has a level other than 1 to 5, or no points".to_owned()));
        }
        if read.hints.len() != 2 || !sections.is_empty() {
            return Err(wrong("does not consist of question, Columns, Hint 1 and Hint 2".to_owned()));
        }
        Ok(read)
    }

    /// Its name with the dataset.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}/{}", self.dataset, self.name)
    }

    /// The datasets whose tables are needed: the core, its own, and those its tables name.
    #[must_use]
    pub fn datasets(&self) -> Vec<&str> {
        let mut names = vec!["core", self.dataset];
        names.extend(self.tables.iter().filter_map(|table| table.split_once('.')).map(|(schema, _)| schema));
        names.retain(|name| *name != "flat");
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Front matter and body.
fn parts(text: &str) -> Option<(&str, &str)> {
    text.trim_start().strip_prefix("---\n")?.split_once("\n---\n")
}

/// The sections of a Markdown text with their headings; the first one has none.
fn sections(body: &str) -> Vec<(&str, String)> {
    let mut found = vec![("", String::new())];
    for line in body.lines() {
        match line.strip_prefix("## ") {
            Some(heading) => found.push((heading.trim(), String::new())),
            None => {
                if let Some((_, text)) = found.last_mut() {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    found.into_iter().map(|(heading, text)| (heading, text.trim().to_owned())).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(crate) const QUESTION: &str = "---\ntitle: Patients per state\nlevel: 1\nskills: [join, group by, NULL]\ntables: [patients, zipcodes]\n\
        ordered: false\npoints: 2\ncolumns: [state, patients]\n---\nHow many patients live in each state?\n\n## Columns\n- `state`: two letters\n- `patients`: \
        number of patients\n\n## Hint 1\nJoin.\n\n## Hint 2\nJoin, then group.\n";

    const MUTANTS: &str = "-- mutant: wrong\n-- mistake: You counted twice.\n-- replace:\n1\n-- with:\n2\n";

    fn read(question: &str, mutants: &'static str) -> Result<Exercise> {
        Exercise::read("core", "010_patients_per_state", question, "SELECT 1", mutants)
    }

    #[test]
    fn an_exercise_is_read() {
        let one = read(QUESTION, MUTANTS).unwrap();
        assert_eq!((one.id().as_str(), one.level, one.points), ("core/010_patients_per_state", 1, 2));
        assert_eq!(one.skills, ["join", "group by", "NULL"]);
        assert_eq!(one.question, "How many patients live in each state?");
        assert_eq!(one.hints, ["Join.", "Join, then group."]);
        assert_eq!((one.mutants[0].name, one.mutants[0].mistake), ("wrong", "You counted twice."));
    }

    #[test]
    fn an_exercise_that_is_not_complete_is_refused() {
        for (from, to, message) in [
            ("---\ntitle", "title", "no front matter"),
            ("level: 1", "level: 6", "level other than"),
            ("level: 1", "levels: 1", "front matter"),
            ("## Hint 2", "## Tip", "does not consist of"),
            ("## Columns", "## Cols", "no section `## Columns`"),
        ] {
            let error = read(&QUESTION.replace(from, to), MUTANTS).unwrap_err().to_string();
            assert!(error.contains(message), "{to}: {error}");
        }
        let error = read(QUESTION, "-- mutant: wrong\n-- query:\nSELECT 2").unwrap_err().to_string();
        assert!(error.contains("the exercise `core/010_patients_per_state` has a mutant `wrong` without"), "{error}");
    }
}
