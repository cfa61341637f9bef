use super::{Tag, tag, text};
use crate::ui::voice::Voice;

/// A button. `shade` is how much it stands out: primary, secondary or quiet.
pub(crate) fn button(shade: &str, action: &str, label: &str, act: impl FnMut() + Send + 'static) -> Tag {
    tag("button").mark("type", "button").class(shade).mark("data-action", action).text(label).on_click(act)
}

/// A link out of the guide. It opens beside it: here the answers would be lost.
pub(crate) fn link(voice: &Voice, address: &str, label: &str) -> Tag {
    tag("a")
        .mark("href", address)
        .mark("target", "_blank")
        .mark("rel", "noopener noreferrer")
        .text(label)
        .with(super::icon("outside"))
        .with(text("span", "unseen", &voice.say("opens-beside")))
}
