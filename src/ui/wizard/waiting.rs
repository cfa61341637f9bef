use crate::ui::Guide;
use crate::ui::parts::{Tag, button, icon, page, tag};

/// In place of a screen whose words are on their way, or did not arrive. The heading has the focus,
/// so each of its two states is read out; Back and the other languages can be reached from here.
pub(crate) fn waiting_page(guide: Guide) -> Tag {
    let voice = guide.voice();
    if guide.waits() == Some(true) {
        return page(guide, "waiting", [voice.heading("waiting")]);
    }
    let sorry = tag("p").class("notice").with(icon("warning")).with(voice.tag("span", "", "words-missing.help"));
    let again = button("primary", "retry", &voice.say("try-again"), move || guide.try_again());
    page(guide, "waiting", [voice.heading("words-missing"), sorry, again])
}
