use words::Speaker;

use super::{El, el, text};

/// A button. `shade` is how much it stands out: primary, secondary or quiet.
pub(crate) fn button(shade: &str, action: &str, label: &str, act: impl FnMut() + Send + 'static) -> El {
    el("button").attr("type", "button").class(shade).attr("data-action", action).text(label).on_click(act)
}

/// A link out of the guide. It opens beside it: here the answers would be lost.
pub(crate) fn link(speaker: &Speaker, address: &str, label: &str) -> El {
    el("a")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .text(label)
        .with(super::icon("outside"))
        .with(text("span", "unseen", &speaker.own("opens-beside")))
}
