//! What a source names: read from its words, without comments, texts and tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The path of a module or an item, from the root of the crate.
pub(super) type ModulePath = Vec<String>;

/// A file: which module it is, and what it names.
#[derive(Default)]
pub(super) struct Module {
    pub(super) file: String,
    /// What it uses, with the line.
    pub(super) uses: Vec<(ModulePath, usize)>,
    /// Names that stand for something elsewhere.
    pub(super) aliases: BTreeMap<String, ModulePath>,
}

pub(super) type Modules = BTreeMap<ModulePath, Module>;

#[test]
fn arrows_are_found_however_they_are_written() {
    let source = r##"
        //! See [`crate::cli`].
        use super::sibling::{Thing, other::{self, Deep}};
        pub use child::Facade;
        use crate::{error::Error, table};
        fn body() { let text = "crate::load"; /* crate::load */ crate::numbers::separated(1); Thing::new(text, '"', r#"crate::load"#); }
        #[cfg(test)]
        mod tests { use crate::course; }
    "##;
    let mut module = Module::default();
    scan(&words(source), &path("a.b"), &["child"], &mut module);
    let used: Vec<String> = module.uses.iter().map(|(path, line)| format!("{}:{line}", path.join("."))).collect();
    assert_eq!(
        used,
        [
            "a.sibling.Thing:3",
            "a.sibling.other:3",
            "a.sibling.other.Deep:3",
            "error.Error:5",
            "table:5",
            "numbers.separated:6",
        ]
    );
}

/// A path of modules, as in `a.b`.
pub(super) fn path(text: &str) -> ModulePath {
    text.split('.').map(str::to_owned).collect()
}

/// Every module of the library.
pub(super) fn read() -> Modules {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    let named: Vec<(ModulePath, String, String)> = files
        .into_iter()
        .filter_map(|file| {
            let relative = file.strip_prefix(&root).ok()?.with_extension("");
            let mut path: ModulePath = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            if path == ["main"] {
                return None;
            }
            if path.last().is_some_and(|name| name == "mod" || name == "lib") {
                path.pop();
            }
            Some((path, file.display().to_string(), fs::read_to_string(file).ok()?))
        })
        .collect();
    let mut modules = Modules::new();
    for (path, file, text) in &named {
        let children: Vec<&str> = named
            .iter()
            .filter(|(other, ..)| other.len() == path.len() + 1 && other.starts_with(path))
            .filter_map(|(other, ..)| other.last().map(String::as_str))
            .collect();
        let mut module = Module { file: file.clone(), ..Module::default() };
        scan(&words(text), path, &children, &mut module);
        modules.insert(path.clone(), module);
    }
    modules
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources can be read") {
        let path = entry.expect("the sources can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The words and signs of a source with their lines, without comments and texts, and without what is for tests only.
fn words(source: &str) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    let bytes = source.as_bytes();
    let (mut at, mut line) = (0, 1);
    while at < bytes.len() {
        let rest = &source[at..];
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = text_length(rest) {
            length
        } else if rest.starts_with(is_word) {
            let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            all.push((rest[..end].to_owned(), line));
            end
        } else {
            let sign =
                if rest.starts_with("::") { "::" } else { &rest[..rest.chars().next().map_or(1, char::len_utf8)] };
            if !sign.trim().is_empty() {
                all.push((sign.to_owned(), line));
            }
            sign.len()
        };
        line += rest[..length].matches('\n').count();
        at += length;
    }
    without_tests(all)
}

/// The length of a text or a character that the source begins with.
fn text_length(rest: &str) -> Option<usize> {
    let raw = rest.strip_prefix('b').unwrap_or(rest);
    if let Some(after) = raw.strip_prefix('r') {
        let hashes = after.len() - after.trim_start_matches('#').len();
        if let Some(body) = after[hashes..].strip_prefix('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            return body.find(&end).map(|at| rest.len() - body.len() + at + end.len());
        }
    }
    if let Some(body) = raw.strip_prefix('"') {
        let mut escaped = false;
        let end = body.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?;
        return Some(rest.len() - body.len() + end + 1);
    }
    // A lifetime has no quote behind it.
    let body = raw.strip_prefix('\'')?;
    let first = body.chars().next()?;
    let end = if first == '\\' { 2 + body[2..].find('\'')? } else { first.len_utf8() };
    body[end..].starts_with('\'').then(|| rest.len() - body.len() + end + 1)
}

/// Leaves out every item behind `#[cfg(test)]` or `#[cfg(all(test, ...))]`.
fn without_tests(all: Vec<(String, usize)>) -> Vec<(String, usize)> {
    let mut kept: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let word = |ahead: usize| all.get(at + ahead).map_or("", |word| word.0.as_str());
        let is_test = word(0) == "#" && word(1) == "[" && word(2) == "cfg" && [word(4), word(6)].contains(&"test");
        if !is_test || word(4) == "not" {
            kept.push(all[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        loop {
            let word = all.get(at).map_or("}", |word| word.0.as_str());
            at += 1;
            depth += i32::from(word == "{") - i32::from(word == "}");
            if at >= all.len() || (depth == 0 && (word == "}" || word == ";")) {
                break;
            }
        }
    }
    kept
}

/// Notes what a module names: in its `use` lines, and by whole paths elsewhere.
fn scan(words: &[(String, usize)], own: &ModulePath, children: &[&str], module: &mut Module) {
    let text = |at: usize| words.get(at).map_or("", |word| word.0.as_str());
    let mut at = 0;
    while at < words.len() {
        let starts = at == 0 || text(at - 1) != "::";
        if text(at) == "use" && starts {
            let is_public = at > 0 && (text(at - 1) == "pub" || text(at - 1) == ")");
            let end = (at..words.len()).find(|end| text(*end) == ";").unwrap_or(words.len());
            for (leaf, alias, line) in leaves(&words[at + 1..end], &Vec::new()) {
                let Some(target) = resolve(&leaf, own, children) else { continue };
                if let Some(alias) = alias {
                    module.aliases.insert(alias, target.clone());
                }
                // What a module passes on from its own children is a facade, not a use.
                if !(is_public && target.len() > own.len() && target.starts_with(own)) {
                    module.uses.push((target, line));
                }
            }
            at = end;
        } else if starts && text(at + 1) == "::" {
            // `pub(in crate::a)` says who may use something, and uses nothing.
            let is_scope = at > 1 && text(at - 1) == "in" && text(at - 2) == "(";
            let mut leaf = vec![text(at).to_owned()];
            let line = words[at].1;
            while text(at + 1) == "::" && text(at + 2).starts_with(|c: char| c.is_alphabetic() || c == '_') {
                leaf.push(text(at + 2).to_owned());
                at += 2;
            }
            if let Some(target) = resolve(&leaf, own, children).filter(|_| !is_scope) {
                module.uses.push((target, line));
            }
        }
        at += 1;
    }
}

/// The whole paths of a `use` tree, with the names that they get here.
fn leaves(tree: &[(String, usize)], before: &[String]) -> Vec<(ModulePath, Option<String>, usize)> {
    let mut path = before.to_vec();
    let mut at = 0;
    let line = tree.first().map_or(0, |word| word.1);
    while let Some((word, _)) = tree.get(at) {
        match word.as_str() {
            "::" => {}
            "{" => {
                let group = branches(&tree[at + 1..tree.len() - 1]);
                return group
                    .into_iter()
                    .filter(|branch| !branch.is_empty())
                    .flat_map(|branch| leaves(branch, &path))
                    .collect();
            }
            "as" => return vec![(path, tree.get(at + 1).map(|word| word.0.clone()), line)],
            "self" if !path.is_empty() => {}
            "*" => return vec![(path, None, line)],
            _ => path.push(word.clone()),
        }
        at += 1;
    }
    let alias = path.last().cloned();
    if path.is_empty() { Vec::new() } else { vec![(path, alias, line)] }
}

/// The parts of a group in braces.
fn branches(group: &[(String, usize)]) -> Vec<&[(String, usize)]> {
    let mut depth = 0;
    let commas = group.split(|(word, _)| {
        depth += i32::from(word == "{") - i32::from(word == "}");
        depth == 0 && word == ","
    });
    commas.collect()
}

/// A path from the root of the crate; none for what is not of the crate.
fn resolve(leaf: &[String], base: &ModulePath, children: &[&str]) -> Option<ModulePath> {
    let mut path: ModulePath = match leaf.first()?.as_str() {
        "crate" => Vec::new(),
        "self" => base.clone(),
        "super" => base[..base.len().checked_sub(1)?].to_vec(),
        child if children.contains(&child) => [base.as_slice(), &[child.to_owned()]].concat(),
        _ => return None,
    };
    for word in &leaf[1..] {
        match word.as_str() {
            "super" => drop(path.pop()),
            word => path.push(word.to_owned()),
        }
    }
    Some(path)
}
