//! Every language has every text that is read, and none that nobody reads. What else must be so of a translation,
//! `crates/translation` checks.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;
use std::fs;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;
use house_tests::{files, root};
use interview::QUESTIONS;
use law::{BOOK, CONTACTS, Fact, FactKind};
use words::{Argument, Key, LANGUAGES, Words, every_key};

/// All texts of a language, as the site joins them.
fn text(language: &str) -> String {
    let shared = files("locales", "ftl").into_iter().filter(|path| path.parent() == Some(&root().join("locales")));
    let all = files(&format!("locales/{language}"), "ftl").into_iter().chain(shared);
    all.map(|path| fs::read_to_string(path).unwrap()).collect::<Vec<_>>().join("\n")
}

/// Every key, attributes as `key.attribute`.
fn keys(language: &str) -> BTreeSet<String> {
    keys_in(text(language))
}

fn keys_in(text: String) -> BTreeSet<String> {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut keys = BTreeSet::new();
    for entry in resource.body {
        let Entry::Message(Message { id, value, attributes, .. }) = entry else { continue };
        keys.extend(attributes.into_iter().map(|attribute| format!("{}.{}", id.name, attribute.id.name)));
        keys.extend(value.map(|_| id.name));
    }
    keys
}

/// The keys that every language must have, whatever the screens look like.
fn needed() -> BTreeSet<String> {
    every_key().map(Key::written).collect()
}

#[test]
fn every_language_has_every_text_that_the_law_needs() {
    for language in LANGUAGES {
        let keys = keys(language.code);
        let missing: Vec<_> = needed().into_iter().filter(|key| !keys.contains(key)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", language.code);
    }
}

/// What is fetched before the first question is enough for it, and holds no other question.
#[test]
fn the_first_words_reach_up_to_the_first_question() {
    let first = &QUESTIONS[0];
    let of_first = |key: &str| {
        let starts = [format!("question-{}", first.id), format!("choice-{}-", first.id)];
        key == "problem-unanswered" || key == "question-number" || starts.iter().any(|start| key.starts_with(start))
    };
    for language in LANGUAGES {
        let path = root().join(format!("locales/{}/first.ftl", language.code));
        let keys = keys_in(fs::read_to_string(path).unwrap());
        let missing: Vec<_> = needed().into_iter().filter(|key| of_first(key) && !keys.contains(key)).collect();
        assert!(missing.is_empty(), "{}: first.ftl lacks {missing:?}", language.code);
        let starts = ["question-", "choice-", "problem-", "rule-", "fact-", "doubt-", "source-"];
        let early = keys.iter().filter(|key| starts.iter().any(|start| key.starts_with(start)) && !of_first(key));
        let early: Vec<_> = early.collect();
        assert!(early.is_empty(), "{}: first.ftl need not have {early:?}", language.code);
    }
}

/// One that is written in a sentence would be shown without the day on which it was seen, and be forgotten
/// where it changes. `contact.rs` has them all.
#[test]
fn no_text_holds_a_number_or_an_address_to_write_to() {
    let contacts: Vec<_> = CONTACTS.iter().flat_map(|contact| [contact.phone, contact.email]).flatten().collect();
    for language in LANGUAGES {
        for path in files(&format!("locales/{}", language.code), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            for found in &contacts {
                let bare = found.is.trim_start_matches("+45");
                assert!(bare.len() < 5 || !digits.contains(bare), "{}: {}", path.display(), found.is);
            }
        }
    }
}

/// A text that nobody reads would be translated for nothing.
#[test]
fn every_text_is_read_by_someone() {
    let sources = ["src", "crates/telling/src"].iter().flat_map(|folder| files(folder, "rs"));
    let code: String = sources.map(|path| fs::read_to_string(path).unwrap()).collect();
    // What is wrong with a date that is not whole, of which the screens alone know; spellings that need not be there.
    let made = ["problem-no-", "spelled-"];
    // A heading has a day or a country in it, or not; and so with what more is said of a step.
    let advice = BOOK.rules.iter().copied().filter(|rule| rule.is_advice());
    let optional = advice.flat_map(|rule| [Key::Answer(rule), Key::StepMore(rule)]).map(Key::written);
    let optional = optional.chain(BOOK.steps.iter().map(|step| Key::StepShort(step).written()));
    let read: BTreeSet<_> = needed().into_iter().chain(optional).collect();
    let unread: Vec<_> = keys("en")
        .into_iter()
        .filter(|key| !read.contains(key) && !made.iter().any(|start| key.starts_with(start)))
        .filter(|key| !code.contains(&format!("\"{key}\"")) && !key.ends_with(".hint"))
        .collect();
    assert!(unread.is_empty(), "nobody reads {unread:?}");
}

#[test]
fn every_fact_can_be_said_with_every_value() {
    for language in LANGUAGES {
        let words = Words::parse(language, &text(language.code)).unwrap();
        for fact in Fact::ALL {
            let values: &[&str] =
                if fact.kind() == FactKind::Truth { &["yes", "no", "unknown"] } else { &["yes", "unknown"] };
            let said = |value: &&str| {
                let arguments = [("value", *value), ("country", "X"), ("date", "Y")];
                let said = words.say_with(
                    &format!("fact-{}", fact.id()),
                    &arguments.map(|(name, text)| (name, Argument::Text(text))),
                );
                said.unwrap_or_else(|missing| panic!("{}: {missing:?}", language.code))
            };
            let different: BTreeSet<String> = values.iter().map(said).collect();
            let expected = if fact == Fact::Today { 1 } else { values.len() };
            assert_eq!(different.len(), expected, "{}: {}", language.code, fact.id());
        }
    }
}

/// Short sentences: 15 words are the aim, 20 the end.
#[test]
fn english_sentences_are_short() {
    for line in text("en").lines().filter(|line| !line.starts_with('#')) {
        let said = line.split_once(['=', ']']).map_or(line, |(_, said)| said);
        for sentence in said.split(['.', '?', '!', ':', ';']) {
            let count = sentence.split_whitespace().count();
            assert!(count <= 20, "{count} words: {sentence}");
        }
    }
}

#[test]
fn the_first_screen_offers_every_language() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    for language in LANGUAGES {
        let link = format!(
            "data-language=\"{}\" lang=\"{}\" dir=\"{}\"",
            language.code,
            language.code,
            language.direction().as_str()
        );
        assert!(page.contains(&link), "index.html has no {link}");
        assert!(page.contains(&format!(">{}</a>", language.name)), "index.html does not say {}", language.name);
    }
}
