use crate::app::Guide;
use crate::widgets::{El, el, phrase, text};

/// What became of a text that was handed on from that place of the screen. Where that could not be done
/// the text is shown, to be copied by hand.
pub(crate) fn copied(guide: Guide, place: &'static str) -> El {
    // It is there from the start, so that what comes into it is read out.
    let said = el("div").class("copied").attr("role", "status").live(move || {
        let handed = guide.handed(place)?;
        Some(phrase("span", "", &guide.speaker(), handed.says))
    });
    let by_hand = el("div").live(move || {
        let left = guide.handed(place).map(|handed| handed.text).filter(|left| !left.is_empty())?;
        let field = text("textarea", "", &left)
            .attr("readonly", "")
            .attr("rows", "10")
            .attr("data-copy", "")
            .attr("aria-label", &guide.speaker().own("copy-text"));
        Some(field)
    });
    el("div").with(said).with(by_hand)
}
