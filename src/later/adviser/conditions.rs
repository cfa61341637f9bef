//! What a rule hangs on, as nested lists with a mark before each part.

use law::{Clause, Country, Fact, Truth, Weighed};

use super::case::Case;
use crate::app::Voice;
use crate::later::result::name;
use crate::widgets::{El, el, phrase, text};

/// When the rule holds.
pub(super) fn conditions(case: &Case, when: &Weighed) -> El {
    el("ul").class("conditions").with(item(case, when, 0))
}

/// The rules that go before it.
pub(super) fn earlier(case: &Case, unless: &[Weighed]) -> Vec<El> {
    if unless.is_empty() {
        return Vec::new();
    }
    let named = |weighed: &Weighed| match &weighed.clause {
        Clause::Holds(rule) => {
            let name = case.voices.line("span", "", &|voice| name(voice, rule));
            marked(case, weighed).with(el("div").class("says").with(text("code", "", rule.id)).text(" ").with(name))
        }
        _ => item(case, weighed, 0),
    };
    let list = unfolded(case, unless.iter().map(|weighed| (weighed.truth != Truth::No, named(weighed))));
    vec![case.voices.key("h3", "", "adviser-first"), list.class("conditions")]
}

/// A list of which only what matters stands openly.
pub(super) fn unfolded(case: &Case, all: impl Iterator<Item = (bool, El)>) -> El {
    let (mut shown, mut others) = (Vec::new(), Vec::new());
    all.for_each(|(matters, entry)| if matters { shown.push(entry) } else { others.push(entry) });
    let list = el("ul").with_all(shown);
    if others.is_empty() {
        return list;
    }
    let count = i32::try_from(others.len()).unwrap_or(i32::MAX);
    let summary = case.voices.line("summary", "", &|voice| voice.say_count("adviser-others", count));
    list.with(el("li").with(el("details").class("others").with(summary).with(el("ul").with_all(others))))
}

fn item(case: &Case, weighed: &Weighed, depth: usize) -> El {
    let mut says = el("div").class("says").with(case.voices.line("p", "", &|voice| sentence(voice, weighed)));
    if !weighed.parts().is_empty() {
        // What is settled deeper down hangs on few of its parts; what is open, on all.
        let whole = depth == 0 || weighed.truth == Truth::Unknown;
        let parts = weighed.parts().iter();
        let parts = parts.map(|part| (whole || weighed.is_decided_by(part), item(case, part, depth + 1)));
        says = says.with(unfolded(case, parts));
    }
    if let Clause::OneOf(_, codes @ [_, _, ..]) = weighed.clause {
        says = says.with(countries(case, codes));
    }
    marked(case, weighed).with(says)
}

/// An entry that begins with what the condition is in this case.
fn marked(case: &Case, weighed: &Weighed) -> El {
    let (id, key) = match weighed.truth {
        Truth::Yes => ("yes", "truth-yes"),
        Truth::No => ("no", "truth-no"),
        Truth::Unknown => ("unknown", "truth-unknown"),
    };
    el("li").attr("data-truth", id).with(phrase("span", "unseen", case.voices.first(), key))
}

fn sentence(voice: &Voice, weighed: &Weighed) -> String {
    match &weighed.clause {
        Clause::Fact { fact, holds } => must_be(voice, *fact, if *holds { "yes" } else { "no" }, ""),
        Clause::OneOf(fact, [code]) => must_be(voice, *fact, "yes", &country(voice, code)),
        Clause::OneOf(fact, codes) => {
            let count = i32::try_from(codes.len()).unwrap_or(i32::MAX);
            must_be(voice, *fact, "yes", &voice.say_count("condition-countries", count))
        }
        Clause::Passed { since, days } => {
            must_be(voice, *since, "yes", &voice.say_count("condition-passed", i32::from(*days)))
        }
        Clause::Holds(rule) => voice.say_with("condition-holds", &[("rule", &name(voice, rule))]),
        Clause::LeadsAbroad => voice.say("condition-abroad"),
        Clause::LeadsHome => voice.say("condition-home"),
        Clause::All(parts) if parts.is_empty() => voice.say("condition-always"),
        Clause::All(_) => voice.say("condition-all"),
        Clause::Any(_) => voice.say("condition-any"),
    }
}

/// A fact as it must be, and not as it is in this case.
fn must_be(voice: &Voice, fact: Fact, value: &str, filled: &str) -> String {
    voice.say_with(&["fact-", fact.id()].concat(), &[("value", value), ("country", filled), ("date", filled)])
}

fn country(voice: &Voice, code: &str) -> String {
    Country::parse(code).map_or_else(|_| code.to_owned(), |country| voice.country(country))
}

/// A list of countries by name.
fn countries(case: &Case, codes: &[&str]) -> El {
    let names = |voice: &Voice| {
        let mut names: Vec<String> = codes.iter().map(|code| country(voice, code)).collect();
        names.sort_unstable();
        names.join(", ")
    };
    let summary = case.voices.key("summary", "", "adviser-countries");
    el("details").class("others").with(summary).with(case.voices.line("p", "small", &names))
}
