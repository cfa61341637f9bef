use leptos::ev::Event;
use words::{LANGUAGES, Language, Speaker};

use crate::app::Guide;
use crate::widgets::{El, el, notice, phrase};

/// The choice of a second language, to stand beside the first.
pub(crate) fn beside(guide: Guide, speaker: &Speaker) -> El {
    let second = guide.second();
    let others = LANGUAGES.iter().filter(|language| Some(*language) != speaker.language());
    let options = others.map(|language| option(language.code, language.name, second == Some(language)));
    let choice = el("select")
        .attr("id", "beside")
        .attr("data-action", "beside")
        .on("change", move |event| guide.put_beside(Language::from_code(&chosen(&event))))
        .with(option("", &speaker.own("beside-none"), second.is_none()))
        .with_all(options);
    el("div")
        .class("beside")
        .with(phrase("label", "", speaker, "beside").attr("for", "beside"))
        .with(choice)
        .with_any(guide.awaits_second().map(|on_its_way| state(speaker, on_its_way)))
}

pub(super) fn option(code: &str, name: &str, chosen: bool) -> El {
    let option = el("option").attr("value", code).text(name);
    let option = if code.is_empty() { option } else { option.attr("lang", code) };
    if chosen { option.attr("selected", "") } else { option }
}

pub(super) fn chosen(event: &Event) -> String {
    leptos::prelude::event_target_value(event)
}

/// That it is on its way, or did not arrive.
pub(super) fn state(speaker: &Speaker, on_its_way: bool) -> El {
    let (drawing, key) = if on_its_way { ("clock", "beside-waiting") } else { ("warning", "language-missed") };
    notice(drawing, phrase("span", "", speaker, key)).attr("role", "status")
}
