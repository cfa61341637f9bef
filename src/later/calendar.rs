use telling::{DayNote, Reminder, day_notes};
use words::Speaker;

use crate::app::{Guide, Way};
use crate::widgets::{El, button};

/// A way for every day to come into the person's own calendar. What the person has to do rings, what
/// the authorities have to do is only noted.
pub(crate) fn calendar(guide: Guide, speaker: &Speaker) -> Option<El> {
    if notes(guide).is_empty() || !guide.browser().ways.can(Way::Save) {
        return None;
    }
    Some(button("secondary", "calendar", &speaker.own("calendar"), move || save(guide)))
}

fn notes(guide: Guide) -> Vec<DayNote> {
    day_notes(&guide.interview().report())
}

/// The file is named by the first day.
fn save(guide: Guide) {
    let (speaker, mut name, mut written) = (guide.speaker(), String::new(), Vec::new());
    for note in notes(guide) {
        let id = [note.id, "-", &note.day.to_string()].concat();
        if name.is_empty() {
            name = [&*id, ".ics"].concat();
        }
        written.push((id, speaker.say(&note.title), speaker.say(&note.details), note));
    }
    let (mut days, mut text) = (Vec::new(), String::new());
    for (id, title, details, note) in &written {
        days.push(Reminder { id, day: note.day, made: guide.today(), title, details, rings: note.own });
        text.extend([title, ": ", &speaker.date(note.day), "\n"]);
    }
    guide.save("take", &name, "text/calendar;charset=utf-8", &telling::calendar(&days), &text);
}
