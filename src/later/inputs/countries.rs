use interview::Answer;
use leptos::prelude::event_target_value;
use words::{Key, Speaker, Text};

use crate::app::{Form, Guide};
use crate::widgets::{ChoiceCard, El, choices, el, phrase, said};

/// A list of countries, shortened by typing. A country is found by its name in the language of the
/// guide, by its English name and by its code. What can be chosen beside the countries stands before them
/// and stays in sight: nobody should have to look for it under 250 others.
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
    let beside = choices(form, speaker, form.question().choices());
    let list = el("div").class("countries").with_all(cards);
    [field].into_iter().chain(beside).chain([list]).collect()
}

/// The answers that match what is searched for; `None` where nothing is.
fn found(guide: Guide, form: Form) -> Option<Vec<Answer>> {
    let search = form.draft().search;
    let (speaker, question, countries) = (guide.speaker(), form.question(), &guide.browser().countries);
    let language = speaker.language().filter(|_| !search.is_empty())?;
    let beside = question.choices().iter().filter(|choice| {
        let words = [Key::Choice(question, choice), Key::ChoiceHint(question, choice)];
        let mut words = words.into_iter().filter_map(|key| speaker.if_any(key)).chain([choice.id.to_owned()]);
        words.any(|words| countries.plain(&words).contains(&search))
    });
    let listed = countries.list(language, question.countries());
    let listed = listed.iter().filter(|one| one.keys.contains(&search)).map(|one| Answer::Country(one.country));
    Some(beside.map(Answer::Choice).chain(listed).collect())
}

/// Enter hands a form in, but someone who searches means what is found. Where one is left it is
/// chosen, and seen to be chosen, before it can be handed in.
pub(super) fn choose_the_only_one(guide: Guide, form: Form) -> bool {
    let only = match found(guide, form).as_deref() {
        Some([only]) => *only,
        _ => return false,
    };
    let unchosen = form.draft().chosen.is_none();
    if unchosen {
        form.enter(|draft| draft.chosen = Some(only));
    }
    unchosen
}
