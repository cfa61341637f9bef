use interview::{Answer, Kind, Question};
use law::{Area, Country};
use leptos::prelude::event_target_value;

use super::card::Card;
use crate::ui::Guide;
use crate::ui::parts::{Tag, tag, text};
use crate::ui::voice::Voice;

/// A list of countries, shortened by typing. A country is found by its name in the language of the
/// guide, by its English name and by its code.
pub(super) fn countries(guide: Guide, voice: &Voice, area: Area) -> Vec<Tag> {
    let Some(language) = voice.language() else { return Vec::new() };
    let search = tag("input")
        .mark("id", "search")
        .mark("type", "text")
        .mark("autocomplete", "off")
        .mark("spellcheck", "false")
        .on("input", move |event| {
            let search = guide.browser().plain(event_target_value(&event).trim());
            guide.enter(|draft| draft.search = search);
        });
    // Said only once someone searches: at the start the list speaks for itself.
    let count = move || {
        let count = found(guide, area)?.len();
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        Some(text("span", "", &guide.voice().say_count("countries-found", count)))
    };
    let listed = guide.browser().countries(language, area);
    let cards = listed.iter().map(|one| {
        let card = Card::new(one.name.clone(), Answer::Country(one.country));
        Card { mark: one.country.to_string(), keys: Some(one.keys.clone()), ..card }.tag(guide)
    });
    let field = tag("div")
        .class("search")
        .with(voice.tag("label", "", "search-country").mark("for", "search"))
        .with(search)
        .with(tag("p").mark("role", "status").live(count));
    vec![field, tag("div").class("countries").with_all(cards)]
}

/// The countries that match what is searched for; `None` where nothing is.
fn found(guide: Guide, area: Area) -> Option<Vec<Country>> {
    let search = guide.draft().search;
    let language = guide.voice().language().filter(|_| !search.is_empty())?;
    let listed = guide.browser().countries(language, area);
    Some(listed.iter().filter(|one| one.keys.contains(&search)).map(|one| one.country).collect())
}

/// Enter hands a form in, but someone who searches means the country. Where one is left it is
/// chosen, and seen to be chosen, before it can be handed in.
pub(super) fn choose_the_only_one(guide: Guide, question: &Question) -> bool {
    let Kind::Country(_, area) = question.kind else { return false };
    let only = match found(guide, area).as_deref() {
        Some([country]) => Answer::Country(*country),
        _ => return false,
    };
    let unchosen = guide.draft().chosen.is_none();
    if unchosen {
        guide.enter(|draft| draft.chosen = Some(only));
    }
    unchosen
}
