use leptos::ev::Event;
use words::{Key, Language, Speaker, Text};

use crate::app::Guide;
use crate::later::beside::{chosen, option, state};
use crate::widgets::{El, el, phrase, said, text};

/// What decides, once more in the language beside a translation that no person has read: answers, dates and steps.
/// It stands openly, because what a machine got wrong would not be looked for.
#[inline(never)]
pub(super) fn original(guide: Guide, say: impl FnOnce(&Speaker) -> Vec<String>) -> Option<El> {
    let speaker = guide.original_speaker()?;
    let lines = say(&speaker);
    let lines = lines.iter().map(|line| text("p", "", line));
    let again = el("div").class("original").attr("lang", speaker.code()).attr("dir", speaker.direction());
    Some(again.with_all(lines))
}

/// That it does, in which language, and the choice of that.
pub(super) fn beside_unread(guide: Guide, speaker: &Speaker) -> Option<El> {
    let original = guide.original()?;
    let note = match guide.awaits_original() {
        None => {
            let named = Text::plain(original.name);
            said("p", "small", speaker, &Text::with(Key::Own("standing-beside"), "language", named))
        }
        Some(on_its_way) => state(speaker, on_its_way),
    };
    Some(
        el("div")
            .class("original-note")
            .attr("data-part", "original")
            .with(note)
            .with_any(choice(guide, speaker, original)),
    )
}

/// `None` where there is nothing to choose.
fn choice(guide: Guide, speaker: &Speaker, original: &'static Language) -> Option<El> {
    let all: Vec<_> = guide.originals().collect();
    let options = all.iter().map(|language| option(language.code, language.name, *language == original));
    let choose = move |event: Event| guide.put_beside(Language::from_code(&chosen(&event)));
    let choice = el("select").attr("id", "original").attr("data-action", "original").on("change", choose);
    let label = phrase("label", "", speaker, "beside").attr("for", "original");
    (all.len() > 1).then(|| el("p").class("small").with(label).text(" ").with(choice.with_all(options)))
}
