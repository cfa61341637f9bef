use interview::Answer;
use law::Country;
use leptos::prelude::event_target_value;
use words::{Key, Speaker, Text};

use crate::app::{Form, Guide};
use crate::widgets::{ChoiceCard, El, el, phrase, said};

/// A list of countries, shortened by typing. A country is found by its name in the language of the
/// guide, by its English name and by its code.
pub(super) fn countries(guide: Guide, form: Form, speaker: &Speaker) -> Vec<El> {
    let Some(language) = speaker.language() else { return Vec::new() };
    let search = el("input")
        .attr("id", "search")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on("input", move |event| {
            let search = guide.browser().countries.plain(event_target_value(&event).trim());
            form.enter(|draft| draft.search = search);
        });
    // Said only once someone searches: at the start the list speaks for itself.
    let count = move || {
        let count = found(guide, form)?.len();
        Some(said("span", "", &guide.speaker(), &Text::counted(Key::Own("countries-found"), count)))
    };
    let listed = guide.browser().countries.list(language, form.question().countries());
    let cards = listed.iter().map(|one| {
        let card = ChoiceCard::new(one.name.clone(), Answer::Country(one.country));
        ChoiceCard { id: one.country.to_string(), drawing: None, keys: Some(one.keys.clone()), ..card }.el(form)
    });
    let field = el("div")
        .class("countries-search")
        .with(phrase("label", "", speaker, "search-country").attr("for", "search"))
        .with(search)
        .with(el("p").attr("role", "status").live(count));
    vec![field, el("div").class("countries").with_all(cards)]
}

/// The countries that match what is searched for; `None` where nothing is.
fn found(guide: Guide, form: Form) -> Option<Vec<Country>> {
    let search = form.draft().search;
    let language = guide.speaker().language().filter(|_| !search.is_empty())?;
    let listed = guide.browser().countries.list(language, form.question().countries());
    Some(listed.iter().filter(|one| one.keys.contains(&search)).map(|one| one.country).collect())
}

/// Enter hands a form in, but someone who searches means the country. Where one is left it is
/// chosen, and seen to be chosen, before it can be handed in.
pub(super) fn choose_the_only_one(guide: Guide, form: Form) -> bool {
    let only = match found(guide, form).as_deref() {
        Some([country]) => Answer::Country(*country),
        _ => return false,
    };
    let unchosen = form.draft().chosen.is_none();
    if unchosen {
        form.enter(|draft| draft.chosen = Some(only));
    }
    unchosen
}
