use words::Speaker;

use super::{El, el, text};

/// A button. `shade` is how much it stands out: primary, secondary or quiet.
pub(crate) fn button(shade: &str, action: &str, label: &str, act: impl FnMut() + Send + 'static) -> El {
    shaded("button", shade, action, label).on_click(act)
}

/// The button of a form: Enter in one of its fields presses it too. The browser itself hands nothing in, because
/// frames may forbid that.
pub(crate) fn enter(shade: &str, action: &str, label: &str, act: impl FnMut() + Send + 'static) -> El {
    shaded("submit", shade, action, label).on_click(act)
}

fn shaded(kind: &str, shade: &str, action: &str, label: &str) -> El {
    let part = ["button-", shade].concat();
    el("button").attr("type", kind).attr("part", &part).class(shade).attr("data-action", action).text(label)
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
