use telling::Sheet;
use words::Speaker;

use crate::app::{Guide, Screen, Way};
use crate::later::calendar::calendar;
use crate::later::copied::copied;
use crate::widgets::{El, button, el};

/// The ways in which the result can be taken along.
pub(crate) fn ways_out(guide: Guide, speaker: &Speaker) -> Vec<El> {
    let share = guide.browser().ways.can(Way::Share).then(|| {
        way(speaker, "share", "take-share", move || {
            guide.share("take", &guide.speaker().own("sheet-title"), &written(guide));
        })
    });
    let ways = el("div")
        .class("ways-out")
        .with(way(speaker, "print", "take-print", move || guide.to_paper()))
        .with(way(speaker, "copy", "take-copy", move || guide.copy("take", &written(guide))))
        .with_any(share)
        .with(way(speaker, "link", "take-link", move || guide.go(Screen::Link)));
    vec![ways.with_any(calendar(guide, speaker)), copied(guide, "take")]
}

fn way(speaker: &Speaker, action: &'static str, label: &'static str, act: impl FnMut() + Send + 'static) -> El {
    button("secondary", action, &speaker.own(label), act)
}

/// The sheet as a text, in the language of the guide.
fn written(guide: Guide) -> String {
    Sheet::of(&guide.interview(), &guide.version()).to_text(&guide.speaker())
}
