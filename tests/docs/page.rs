//! Pages of the documentation: their blocks of code, their links and their headings.

use std::fs;
use std::path::{Path, PathBuf};

/// A Markdown file of this repository.
pub(crate) struct Page {
    /// Its path from the root of the repository.
    pub(crate) name: String,
    /// All of it.
    pub(crate) text: String,
}

/// A block between fences.
pub(crate) struct Block<'p> {
    /// What stands behind the opening fence.
    pub(crate) language: &'p str,
    /// What stands between the fences.
    pub(crate) text: String,
    /// The line of the opening fence, from 1.
    pub(crate) line: usize,
    /// Is nothing but blank lines between it and the block before?
    pub(crate) follows: bool,
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

impl Page {
    /// The page of this path.
    pub(crate) fn read(name: &str) -> Self {
        Self { name: name.to_owned(), text: fs::read_to_string(root().join(name)).unwrap() }
    }

    /// All pages that users and contributors read.
    pub(crate) fn all() -> Vec<Self> {
        let mut names = vec!["README.md".to_owned(), "CONTRIBUTING.md".to_owned(), "CHANGELOG.md".to_owned()];
        for folder in ["docs", "docs/datasets"] {
            let files = fs::read_dir(root().join(folder)).unwrap();
            let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
            names.extend(files.filter(|file| file.ends_with(".md")).map(|file| format!("{folder}/{file}")));
        }
        names.sort_unstable();
        names.iter().map(|name| Self::read(name)).collect()
    }

    /// Its blocks of code, in their order.
    pub(crate) fn blocks(&self) -> Vec<Block<'_>> {
        let (mut blocks, mut open, mut is_near) = (Vec::<Block<'_>>::new(), false, false);
        for (number, line) in (1..).zip(self.text.lines()) {
            match line.strip_prefix("```") {
                Some(_) if open => (open, is_near) = (false, true),
                Some(language) => {
                    blocks.push(Block { language, text: String::new(), line: number, follows: is_near });
                    open = true;
                }
                None if open => {
                    let block = blocks.last_mut().unwrap();
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                None => is_near &= line.trim().is_empty(),
            }
        }
        assert!(!open, "{}: the last block is not closed", self.name);
        blocks
    }

    /// The blocks of one language, each with the block of another that directly follows it.
    pub(crate) fn shown(&self, language: &str, result: &str) -> Vec<(Block<'_>, Block<'_>)> {
        let mut pairs = Vec::new();
        let mut blocks = self.blocks().into_iter().peekable();
        while let Some(block) = blocks.next() {
            if block.language == language
                && let Some(next) = blocks.next_if(|next| next.follows && next.language == result)
            {
                pairs.push((block, next));
            }
        }
        pairs
    }

    /// Its lines outside of blocks.
    fn prose(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut open = false;
        (1..).zip(self.text.lines()).filter(move |(_, line)| {
            let is_fence = line.starts_with("```");
            open ^= is_fence;
            !open && !is_fence
        })
    }

    /// The targets of its links to places in the repository, with their lines.
    pub(crate) fn links(&self) -> Vec<(usize, &str)> {
        let targets = self.prose().flat_map(|(number, line)| {
            line.split("](").skip(1).filter_map(move |rest| Some((number, rest.split_once(')')?.0)))
        });
        targets.filter(|(_, target)| !target.contains("://")).collect()
    }

    /// What can stand behind `#` in a link to it.
    pub(crate) fn anchors(&self) -> Vec<String> {
        let headings = self.prose().filter(|(_, line)| line.starts_with('#'));
        headings.map(|(_, line)| anchor(line.trim_start_matches('#').trim())).collect()
    }

    /// The file that a link on it leads to.
    pub(crate) fn target(&self, path: &str) -> PathBuf {
        if path.is_empty() {
            return root().join(&self.name);
        }
        root().join(Path::new(&self.name).parent().unwrap()).join(path)
    }
}

/// A heading as GitHub makes an anchor of it.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).collect::<String>();
    kept.replace(' ', "-")
}
