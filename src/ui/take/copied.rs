use crate::ui::Guide;
use crate::ui::parts::{Tag, tag, text};

/// What became of a text that was handed on from that place of the screen. Where that could not be done the text is shown, to be
/// copied by hand.
pub(crate) fn copied(guide: Guide, place: &'static str) -> Tag {
    // It is there from the start, so that what comes into it is read out.
    let said = tag("div").class("copied").mark("role", "status").live(move || {
        let key = if guide.left_over(place)?.is_empty() { "copied" } else { "copy-refused" };
        Some(guide.voice().tag("span", "", key))
    });
    let by_hand = tag("div").live(move || {
        let left = guide.left_over(place).filter(|left| !left.is_empty())?;
        let field = text("textarea", "", &left)
            .mark("readonly", "")
            .mark("rows", "10")
            .mark("data-copy", "")
            .mark("aria-label", &guide.voice().say("copy-text"));
        Some(field)
    });
    tag("div").with(said).with(by_hand)
}
