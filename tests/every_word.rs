//! Every language has every text, and nothing that nobody reads.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
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

/// Every key, attributes as `key.attribute`, with the names of the gaps that are filled in it.
fn keys(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    keys_in(text(language))
}

fn keys_in(text: String) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut keys = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(pattern) = &message.value {
            keys.insert(message.id.name.clone(), gaps(pattern));
        }
        for attribute in &message.attributes {
            keys.insert(format!("{}.{}", message.id.name, attribute.id.name), gaps(&attribute.value));
        }
    }
    keys
}

fn gaps(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut note = |inline: &InlineExpression<String>| {
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
    };
    let mut patterns = vec![pattern];
    while let Some(pattern) = patterns.pop() {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    note(selector);
                    patterns.extend(variants.iter().map(|variant| &variant.value));
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => note(inline),
                PatternElement::TextElement { .. } => {}
            }
        }
    }
    found
}

/// The keys that every language must have, whatever the screens look like.
fn needed() -> BTreeSet<String> {
    every_key().map(Key::written).collect()
}

#[test]
fn every_language_has_every_text_that_the_law_needs() {
    for language in LANGUAGES {
        let keys = keys(language.code);
        let missing: Vec<_> = needed().into_iter().filter(|key| !keys.contains_key(key)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", language.code);
    }
}

#[test]
fn all_languages_say_the_same_things() {
    let english = keys("en");
    for language in LANGUAGES {
        let other = keys(language.code);
        for (key, gaps) in &english {
            assert_eq!(other.get(key), Some(gaps), "{}: {key}", language.code);
        }
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(extra.is_empty(), "{} alone has {extra:?}", language.code);
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
        let missing: Vec<_> = needed().into_iter().filter(|key| of_first(key) && !keys.contains_key(key)).collect();
        assert!(missing.is_empty(), "{}: first.ftl lacks {missing:?}", language.code);
        let starts = ["question-", "choice-", "problem-", "rule-", "fact-", "doubt-", "source-"];
        let early = keys.keys().filter(|key| starts.iter().any(|start| key.starts_with(start)) && !of_first(key));
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
        .into_keys()
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

/// What must never be said to someone whose case may still be open. Each language lists the words that
/// would say so: no language goes without.
#[test]
fn nobody_is_told_that_all_is_lost() {
    for language in LANGUAGES {
        let list = format!("locales/{}/never-said.txt", language.code);
        let list = fs::read_to_string(root().join(&list)).unwrap_or_else(|error| panic!("{list}: {error}"));
        let never: Vec<_> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        assert!(never.len() >= 3, "{}: that all is lost can be said in more ways", language.code);
        let text = text(language.code).to_lowercase();
        for words in never {
            assert!(!text.contains(words), "{}: {words}", language.code);
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
            language.direction.as_str()
        );
        assert!(page.contains(&link), "index.html has no {link}");
        assert!(page.contains(&format!(">{}</a>", language.name)), "index.html does not say {}", language.name);
    }
}
