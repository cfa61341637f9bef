//! The `fluent` crate says the same as this one, of every text of the guide and of what texts may
//! hold beside it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what is missing")]

use std::fs;
use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;
use words::{Argument, Direction, LANGUAGES, Language, Script, Words};

static ARABIC: Language = Language {
    code: "ar",
    name: "العربية",
    script: Script::Arabic,
    fonts: None,
    intl: "ar",
    own_calendar: None,
    plurals: &["zero", "one", "two", "few", "many", "other"],
    also: &[],
    near: &[],
};

/// Counts, and the plural categories that `Intl` names for them in Arabic.
const COUNTS: [(i32, &str); 6] = [(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (11, "many"), (100, "other")];

/// The gaps that texts of the guide have, beside `count`.
const GAPS: [&str; 11] =
    ["name", "date", "number", "written", "because", "country", "rule", "value", "what", "term", "since"];

/// What texts may hold, used so far or not.
const BESIDE: &str = "\
plain = One line
lines =
    A line,
      and one that stands further in,

    and one after a gap.
-council = { $case ->
    [genitive] the Council’s
   *[other] the Council
}
    .short = DRC
of-term = Ask { -council } or read { -council(case: \"genitive\") } page
no-such-form = Ask { -council(case: \"dative\") }
literal = A brace { \"{\" }, a mark { \"\\u00A7\" }, a quote { \"\\\"\" } and a number { 5 }
other-text = { plain }, { with-attribute.help }
with-attribute = Value
    .help = Help for { $name }
within = { $name ->
    [Ama] It is { $count ->
        [0] nobody
        [one] one
       *[other] { $name } and { $count }
    }
   *[other] It is not { { $name } }
}
by-count = { $count ->
    [0] none
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
nobody = { $nobody }
chosen-by-nobody = { $nobody ->
   *[other] anyone
}
unknown-text = { nowhere }
unknown-term = { -nowhere }
unknown-function = { SHOUT($name) }
itself = { itself }
";

fn of_fluent(language: &Language, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.anywhere().parse().unwrap()]);
    bundle.set_use_isolating(language.direction() == Direction::Rtl);
    bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
    bundle
}

/// What `fluent` says; `None` where it finds anything missing.
fn said(bundle: &FluentBundle<FluentResource>, key: &str, name: &str, count: i32) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut arguments = FluentArgs::new();
    for gap in GAPS {
        arguments.set(gap, FluentValue::from(name));
    }
    arguments.set("count", FluentValue::from(count));
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    errors.is_empty().then(|| said.into_owned())
}

/// Every key of a text, with those of the attributes.
fn keys(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut message = "";
    for line in text.lines() {
        let Some((start, _)) = line.split_once(" =") else { continue };
        if let Some(attribute) = start.trim_start().strip_prefix('.') {
            keys.push(format!("{message}.{attribute}"));
        } else if start.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
            message = start;
            keys.push(start.to_owned());
        }
    }
    keys.retain(|key| !key.starts_with('-'));
    keys
}

fn compare(language: &'static Language, text: &str, plural: impl Fn(i32, &'static str) -> &'static str) {
    let (ours, theirs) = (Words::parse(language, text).unwrap(), of_fluent(language, text));
    for key in keys(text) {
        for name in ["Ama", "yes", "no", "unknown"] {
            for (count, category) in COUNTS {
                let mut arguments = GAPS.map(|gap| (gap, Argument::Text(name))).to_vec();
                arguments.push(("count", Argument::Count { count, plural: plural(count, category) }));
                let here = ours.say_with(&key, &arguments).ok();
                assert_eq!(here, said(&theirs, &key, name, count), "{}: {key}, {name}, {count}", language.code);
            }
        }
    }
}

/// The plural category of the number in the language, as CLDR names it.
fn plural(language: &Language, count: i32) -> &'static str {
    let name = language.anywhere().parse::<LanguageIdentifier>();
    let rules = PluralRules::create(name.unwrap(), PluralRuleType::CARDINAL);
    match rules.unwrap_or_else(|why| panic!("{}: {why}", language.code)).select(count).unwrap() {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[test]
fn every_text_of_the_guide_is_said_as_fluent_says_it() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in LANGUAGES {
        // Joined, because texts of one file name those of another.
        let mut text = String::new();
        for folder in [locales.clone(), locales.join(language.code)] {
            let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
            for file in files.filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
                text.push_str(&fs::read_to_string(file).unwrap());
            }
        }
        assert!(keys(&text).len() > 1000, "all texts are read");
        compare(language, &text, |count, _| plural(language, count));
    }
}

#[test]
fn so_is_what_else_texts_may_hold() {
    let ours = Words::parse(&LANGUAGES[0], BESIDE).unwrap();
    assert_eq!(ours.say("of-term"), Ok("Ask the Council or read the Council’s page".to_owned()));
    compare(&LANGUAGES[0], BESIDE, |count, _| plural(&LANGUAGES[0], count));
    compare(&ARABIC, BESIDE, |_, category| category);
}
