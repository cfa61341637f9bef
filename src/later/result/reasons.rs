use law::{Cite, Doubt, Fact, Facts, Source, Truth, Value};

use crate::app::Voice;
use crate::widgets::{El, el, link, phrase, text};

/// What is known of one fact, in a sentence.
pub(crate) fn fact(voice: &Voice, facts: &Facts, fact: Fact) -> String {
    let (mut country, mut date) = (String::new(), String::new());
    let value = match facts.value(fact) {
        Some(Value::Truth(Truth::No)) => "no",
        None | Some(Value::Truth(Truth::Unknown)) => "unknown",
        Some(Value::Truth(Truth::Yes)) => "yes",
        Some(Value::Country(known)) => {
            country = voice.country(known);
            "yes"
        }
        Some(Value::Date(known)) => {
            date = voice.date(known);
            "yes"
        }
    };
    voice.say_with(&["fact-", fact.id()].concat(), &[("value", value), ("country", &country), ("date", &date)])
}

/// What the sources leave unclear, and what each of them says.
pub(super) fn doubt(voice: &Voice, doubt: &Doubt) -> El {
    let key = ["doubt-", doubt.id].concat();
    let statements = doubt.statements.iter().zip(["one", "two", "three"]).map(|(statement, place)| {
        let says = voice.if_any(&[&*key, ".", place].concat()).unwrap_or_default();
        el("li").text(&says).with(cite(voice, statement))
    });
    let list = el("ul").class("small").with_all(statements);
    el("div").class("doubt").with(phrase("p", "", voice, &key)).with(list)
}

/// Where the rule is written.
pub(super) fn cites(voice: &Voice, all: &[Cite]) -> El {
    el("ul").class("sources").with_all(all.iter().map(|one| el("li").with(cite(voice, one))))
}

fn cite(voice: &Voice, cite: &Cite) -> El {
    let source = cite.source;
    el("span")
        .class("cite")
        .with(title(voice, source))
        .with(text("span", "", cite.heading).attr("lang", source.language))
        .with(text("span", "small", &standing(voice, source)))
}

/// What the source is called, with the way to it.
pub(crate) fn title(voice: &Voice, source: &Source) -> El {
    let title = voice.say(&["source-", source.id].concat());
    match source.url {
        Some(address) => link(voice, address, &title),
        None => text("span", "", &title),
    }
}

/// What weight it has, and when it was last checked.
pub(crate) fn standing(voice: &Voice, source: &Source) -> String {
    let mut details = voice.say(&["standing-", source.standing.id()].concat());
    let checked = source.checked().map(|date| voice.say_with("source-checked", &[("date", &voice.date(date))]));
    let outside = (!source.founding).then(|| voice.say("source-outside"));
    for detail in checked.into_iter().chain(outside) {
        details.push_str(" · ");
        details.push_str(&detail);
    }
    details
}
