use super::{El, text};
use crate::app::Voice;

/// An element that holds nothing but the text under this key.
#[inline(never)]
pub(crate) fn phrase(name: &'static str, class: &str, voice: &Voice, key: &str) -> El {
    text(name, class, &voice.say(key))
}

/// The heading of a screen. The focus moves to it, though nobody can tab there.
#[inline(never)]
pub(crate) fn heading(voice: &Voice, key: &str) -> El {
    phrase("h1", "", voice, key).attr("tabindex", "-1")
}
