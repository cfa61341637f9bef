use telling::Deadline;
use words::Speaker;

use crate::app::{Guide, Screen};
use crate::later::original::original;
use crate::widgets::{El, button, el, said};

/// By when an appeal must have arrived, as soon as that is known, and the way to what to do about it: who
/// reads it need not answer all that is still to be asked.
#[inline(never)]
pub(crate) fn due(guide: Guide, speaker: &Speaker) -> Option<El> {
    let line = Deadline::of(&guide.interview().report())?.in_one_line()?;
    let now = button("quiet", "result", &speaker.own("way-what-to-do"), move || guide.go(Screen::Result));
    Some(
        el("div")
            .class("due")
            .attr("data-part", "due")
            .with(said("p", "due-line", speaker, &line))
            .with_any(original(guide, |speaker| vec![speaker.say(&line)]))
            .with(now),
    )
}
