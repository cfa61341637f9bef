use telling::{Deadline, Sheet};
use words::Speaker;

use crate::app::{Guide, Screen, Way};
use crate::later::calendar::calendar;
use crate::later::copied::copied;
use crate::widgets::{El, button, el, icon, phrase};

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
    let forget = way(speaker, "forget", "take-forget", move || guide.forget());
    let mut all = vec![phrase("p", "", speaker, "take-help"), ways, copied(guide, "take")];
    // While a deadline runs the button stands beside it.
    let beside = Deadline::of(&guide.interview().report()).and_then(|deadline| deadline.running());
    all.extend(calendar(guide, speaker).filter(|_| beside.is_none()));
    all.push(el("div").class("ways-out").with(forget).with(phrase("p", "small", speaker, "take-forget.help")));
    all
}

fn way(speaker: &Speaker, action: &'static str, label: &'static str, act: impl FnMut() + Send + 'static) -> El {
    button("secondary", action, "", act).with(icon(action)).with(phrase("span", "", speaker, label))
}

/// The sheet as a text, in the language of the guide.
fn written(guide: Guide) -> String {
    Sheet::of(&guide.interview(), &guide.version()).to_text(&guide.speaker())
}
