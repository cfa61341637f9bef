use super::{El, el, icon};

/// Something that must not be missed, after a drawing.
pub(crate) fn notice(drawing: &str, words: El) -> El {
    el("p").class("notice").attr("part", "notice").with(icon(drawing)).with(words)
}
