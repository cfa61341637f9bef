use interview::{Opened, Unread};

use super::link::answers;
use crate::app::{Guide, Voice};
use crate::widgets::{El, button, el, heading, icon, page, phrase};

/// What a link holds. Its answers are looked at before they are used.
pub(crate) fn opened_page(guide: Guide, opened: &Opened) -> El {
    let voice = guide.voice();
    let read = answers(&voice, &opened.interview);
    let trouble = opened.trouble.map(|trouble| notice(&voice, &["link-", trouble.id()].concat()));
    let lead = if read.is_some() { "opened-help" } else { "opened-none" };
    let take = read.is_some().then(|| {
        let replaces = guide.has_answers().then(|| notice(&voice, "opened-replaces"));
        let take = button("primary", "use", &voice.say("opened-use"), move || guide.use_opened());
        el("div").with_any(replaces).with(take.with(icon("next")))
    });
    let discard = button("secondary", "discard", &voice.say("opened-discard"), move || guide.discard_opened());
    let pieces = [
        Some(heading(&voice, "opened-title")),
        trouble,
        Some(phrase("p", "", &voice, lead)),
        read,
        unread(&voice, opened),
        take,
        Some(discard),
    ];
    page(guide, "opened", pieces.into_iter().flatten())
}

fn notice(voice: &Voice, key: &str) -> El {
    el("p").class("notice").with(icon("warning")).with(phrase("span", "", voice, key))
}

/// The answers that could not be taken, by their questions where those are known.
fn unread(voice: &Voice, opened: &Opened) -> Option<El> {
    let mut lines = opened.unread.iter().map(|unread| match unread {
        Unread::Answer(question) => {
            phrase("li", "", voice, &["question-", question.id].concat()).attr("data-unread", question.id)
        }
        Unread::NoSuchQuestion => phrase("li", "", voice, "opened-unread.unknown").attr("data-unread", ""),
    });
    let first = lines.next()?;
    let list = el("ul").with(first).with_all(lines);
    Some(el("div").with(phrase("p", "", voice, "opened-unread")).with(list))
}
