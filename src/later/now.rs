use words::Speaker;

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, icon};

/// The way to the result of what has been answered so far.
#[inline(never)]
pub(crate) fn now(guide: Guide, speaker: &Speaker) -> El {
    button("quiet", "result", &speaker.own("way-result"), move || guide.go(Screen::Result)).with(icon("next"))
}
