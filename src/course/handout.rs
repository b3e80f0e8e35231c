//! Exercises on paper: Markdown, or HTML in one file that needs no other.

use pulldown_cmark::{Options, Parser, html};

use super::Exercise;

/// For whom a handout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// Questions and nothing else.
    Student,
    /// With hints, solutions and known mistakes.
    Teacher,
}

/// The handout as Markdown.
#[must_use]
pub fn markdown(exercises: &[Exercise], edition: Edition) -> String {
    let title = match edition {
        Edition::Student => "Exercises",
        Edition::Teacher => "Exercises with solutions, for the teacher",
    };
    let mut text = format!("# {title}\n");
    for exercise in exercises {
        text.push_str(&question(exercise));
        if edition == Edition::Teacher {
            text.push_str(&answers(exercise));
        }
    }
    text
}

/// An exercise as a student sees it, in Markdown.
#[must_use]
pub fn question(exercise: &Exercise) -> String {
    let points = if exercise.points == 1 { "1 point".to_owned() } else { format!("{} points", exercise.points) };
    let order =
        if exercise.ordered { "The order of the rows matters." } else { "The order of the rows does not matter." };
    format!(
        "\n## {}: {}\n\nLevel {}, {points}. Skills: {}. Tables: {}.\n\n{}\n\nColumns:\n\n{}\n\n{order}\n",
        exercise.id(),
        exercise.title,
        exercise.level,
        exercise.skills.join(", "),
        exercise.tables.iter().map(|table| format!("`{table}`")).collect::<Vec<_>>().join(", "),
        exercise.question,
        exercise.about_columns,
    )
}

fn answers(exercise: &Exercise) -> String {
    let mut text = String::new();
    for (number, hint) in (1..).zip(&exercise.hints) {
        text.push_str(&format!("\n**Hint {number}.** {hint}\n"));
    }
    text.push_str(&format!("\n**Solution**\n\n{}\n", code(exercise.solution)));
    if !exercise.mutants.is_empty() {
        text.push_str("\n**Known mistakes**\n");
    }
    for mutant in &exercise.mutants {
        text.push_str(&format!("\n{}\n\n{}\n", mutant.mistake, code(&mutant.sql)));
    }
    text
}

fn code(sql: &str) -> String {
    format!("```sql\n{}\n```", sql.trim())
}

const STYLE: &str = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif;color:#222}\
h2{margin-top:2.5rem;border-bottom:1px solid #ccc;break-after:avoid}pre{background:#f5f5f5;padding:.7rem;white-space:pre-wrap;break-inside:avoid}\
code{font-size:.95em}";

/// The handout as one HTML file.
#[must_use]
pub fn html(exercises: &[Exercise], edition: Edition) -> String {
    let text = markdown(exercises, edition);
    let mut body = String::new();
    html::push_html(&mut body, Parser::new_ext(&text, Options::ENABLE_TABLES));
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>caseload exercises</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::exercise::tests::QUESTION;

    #[test]
    fn only_the_teacher_sees_solutions_and_mistakes() {
        let mutants = "-- mutant: one\n-- mistake: You forgot <b>.\n-- query:\nSELECT 'mutant'";
        let one = [Exercise::read("core", "010_x", QUESTION, "SELECT 'solution' WHERE 1 < 2", mutants).unwrap()];
        for text in [markdown(&one, Edition::Student), html(&one, Edition::Student)] {
            assert!(text.contains("How many patients live"), "{text}");
            for secret in ["SELECT", "solution", "You forgot", "Join"] {
                assert!(!text.contains(secret), "{secret}: {text}");
            }
        }
        let text = html(&one, Edition::Teacher);
        assert!(text.contains("SELECT 'mutant'") && text.contains("1 &lt; 2") && !text.contains("mistake:"), "{text}");
        assert!(!text.contains("http"), "the file needs no other: {text}");
    }
}
