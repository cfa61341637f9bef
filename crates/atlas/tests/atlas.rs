//! What is written: fresh, whole, and without a link that leads nowhere.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use atlas::Made;
use interview::QUESTIONS;
use law::{BOOK, DOUBTS, SOURCES};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn pages() -> Vec<atlas::Page> {
    atlas::pages(&atlas::english(&root()).unwrap()).unwrap()
}

#[test]
fn the_committed_files_are_fresh() {
    if let Err(failure) = Made::Atlas.check(&root()) {
        panic!("{failure}");
    }
}

#[test]
fn it_is_the_same_every_time() {
    assert_eq!(pages(), pages());
}

#[test]
fn every_rule_doubt_and_source_stands_in_the_rulebook() {
    let pages = pages();
    let headings: BTreeSet<&str> =
        pages.iter().flat_map(|page| page.text.lines()).filter_map(|line| line.strip_prefix("## ")).collect();
    for id in BOOK.rules.iter().map(|rule| rule.id).chain(DOUBTS.iter().map(|doubt| doubt.id)) {
        assert!(headings.contains(id), "{id} has no section");
    }
    let index = pages.iter().find(|page| page.path.ends_with("README.md")).unwrap();
    let links = SOURCES.iter().filter_map(|source| source.url);
    links.for_each(|url| assert!(index.text.contains(url), "the index does not name {url}"));
}

#[test]
fn every_link_within_the_rulebook_leads_somewhere() {
    let pages = pages();
    let mut targets: BTreeSet<String> = BTreeSet::new();
    for page in &pages {
        let name = page.path.rsplit('/').next().unwrap();
        targets.insert(name.to_owned());
        let headings = page.text.lines().filter_map(|line| line.strip_prefix("## "));
        targets.extend(headings.map(|heading| format!("{name}#{}", heading.to_lowercase().replace(' ', "-"))));
    }
    let mut checked = 0;
    for page in pages.iter().filter(|page| page.path.ends_with(".md")) {
        let name = page.path.rsplit('/').next().unwrap();
        for link in page.text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.starts_with("https://") {
                continue;
            }
            if link.starts_with("../") {
                assert!(root().join("docs/schema").join(link).is_file(), "{}: {link} leads nowhere", page.path);
                continue;
            }
            let target = if link.starts_with('#') { format!("{name}{link}") } else { link.to_owned() };
            assert!(targets.contains(&target), "{}: {link} leads nowhere", page.path);
            checked += 1;
        }
    }
    assert!(checked > BOOK.rules.len());
}

/// A table that a stray bar or line end breaks is read wrongly.
#[test]
fn every_row_of_a_table_has_as_many_cells_as_its_head() {
    for page in pages().iter().filter(|page| page.path.ends_with(".md")) {
        let mut cells = 0;
        for line in page.text.lines() {
            let bars = line.replace("\\|", "").matches('|').count();
            if line.starts_with('|') {
                assert!(cells == 0 || bars == cells, "{}: {line}", page.path);
                cells = bars;
            } else {
                cells = 0;
            }
        }
    }
}

#[test]
fn the_drawing_has_every_question_and_an_arrow_to_each_that_depends_on_another() {
    let pages = pages();
    let drawing = &pages.iter().find(|page| page.path.ends_with(".svg")).unwrap().text;
    for question in QUESTIONS {
        assert!(drawing.contains(&format!(">{} · ", question.id)), "{} is not drawn", question.id);
    }
    assert_eq!(drawing.matches("<polyline").count(), drawing.matches("<path").count(), "a line without its end");
    assert!(!drawing.contains("<script") && !drawing.contains("<style"), "a drawing and nothing else");
}

/// What is stale is said in one line that names the way out.
#[test]
fn a_changed_file_is_named() {
    let project = std::env::temp_dir().join(format!("atlas-{}", std::process::id()));
    std::fs::create_dir_all(project.join("locales/en")).unwrap();
    let paths = std::fs::read_dir(root().join("locales/en")).unwrap().map(|entry| entry.unwrap().path());
    for path in paths.filter(|path| path.is_file()) {
        std::fs::copy(&path, project.join("locales/en").join(path.file_name().unwrap())).unwrap();
    }
    Made::Atlas.write(&project).unwrap();
    assert!(Made::Atlas.check(&project).is_ok());
    std::fs::write(project.join("docs/rulebook/law.md"), "changed").unwrap();
    std::fs::write(project.join("docs/schema/old.json"), "{}").unwrap();
    let said = Made::Atlas.check(&project).unwrap_err().to_string();
    assert_eq!(said.lines().count(), 1);
    for part in ["docs/rulebook/law.md", "docs/schema/old.json", "cargo xtask atlas"] {
        assert!(said.contains(part), "{said}");
    }
    Made::Atlas.write(&project).unwrap();
    assert!(Made::Atlas.check(&project).is_ok(), "writing removes what is no longer made");
    std::fs::remove_dir_all(&project).unwrap();
}
