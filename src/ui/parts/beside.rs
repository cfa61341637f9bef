use leptos::ev::Event;
use words::{LANGUAGES, Language};

use super::{Tag, icon, tag};
use crate::ui::Guide;
use crate::ui::voice::Voice;

/// The choice of a second language, to stand beside the first.
pub(crate) fn beside(guide: Guide, voice: &Voice) -> Tag {
    let second = guide.second();
    let others = LANGUAGES.iter().filter(|language| Some(*language) != voice.language());
    let options = others.map(|language| option(language.code, language.name, second == Some(language)));
    let choice = tag("select")
        .mark("id", "beside")
        .mark("data-action", "beside")
        .on("change", move |event| guide.put_beside(Language::from_code(&chosen(&event))))
        .with(option("", &voice.say("beside-none"), second.is_none()))
        .with_all(options);
    tag("div")
        .class("beside")
        .with(voice.tag("label", "", "beside").mark("for", "beside"))
        .with(choice)
        .with_any(state(guide, voice))
}

fn option(code: &str, name: &str, chosen: bool) -> Tag {
    let option = tag("option").mark("value", code).text(name);
    let option = if code.is_empty() { option } else { option.mark("lang", code) };
    if chosen { option.mark("selected", "") } else { option }
}

fn chosen(event: &Event) -> String {
    leptos::prelude::event_target_value(event)
}

/// That it is on its way, or did not arrive.
fn state(guide: Guide, voice: &Voice) -> Option<Tag> {
    let on_its_way = guide.awaits_second()?;
    let (drawing, key) = if on_its_way { ("clock", "beside-waiting") } else { ("warning", "language-missed") };
    Some(tag("p").class("notice").mark("role", "status").with(icon(drawing)).with(voice.tag("span", "", key)))
}
