use interview::{Opened, Unread};
use words::{Gap, Key, Speaker, Text};

use super::link::answers;
use crate::app::Guide;
use crate::widgets::{El, button, el, heading, icon, notice, page, phrase, said};

/// What a link holds. Its answers are looked at before they are used.
#[inline(never)]
pub(crate) fn opened_page(guide: Guide, opened: &Opened) -> El {
    let speaker = guide.speaker();
    let read = answers(&speaker, &opened.interview);
    let trouble = opened.trouble.map(|trouble| warning(&speaker, Key::Trouble(trouble)));
    let lead = if read.is_some() { "opened-help" } else { "opened-none" };
    let take = read.is_some().then(|| {
        let replaces = guide.has_answers().then(|| warning(&speaker, Key::Own("opened-replaces")));
        let take = button("primary", "use", &speaker.own("opened-use"), move || guide.use_opened());
        el("div").with_any(replaces).with(take.with(icon("next")))
    });
    let discard = button("secondary", "discard", &speaker.own("opened-discard"), move || guide.discard_opened());
    let pieces = [
        Some(heading(&speaker, &Text::own("opened-title"))),
        trouble,
        age(guide, &speaker),
        Some(phrase("p", "", &speaker, lead)),
        read,
        unread(&speaker, opened),
        Some(phrase("p", "", &speaker, "link-visited")),
        take,
        Some(discard),
    ];
    page(guide, "opened", pieces.into_iter().flatten())
}

/// How old the link is. What it led to then is not what it leads to now.
fn age(guide: Guide, speaker: &Speaker) -> Option<El> {
    let made = guide.opened_made()?;
    let days = guide.today().days_since(made);
    let gaps = vec![("date", Gap::Text(Text::Date(made))), ("count", Gap::Count(days))];
    let said_of_it = said("span", "", speaker, &Text::Of(Key::Own("opened-age"), gaps));
    (days > 0).then(|| notice("clock", said_of_it))
}

fn warning(speaker: &Speaker, key: Key) -> El {
    notice("warning", said("span", "", speaker, &key.into()))
}

/// The answers that could not be taken, by their questions where those are known.
fn unread(speaker: &Speaker, opened: &Opened) -> Option<El> {
    let mut lines = opened.unread.iter().map(|unread| match unread {
        Unread::Answer(question) => {
            said("li", "", speaker, &Key::Question(question).into()).attr("data-unread", question.id)
        }
        Unread::NoSuchQuestion => phrase("li", "", speaker, "opened-unread.unknown").attr("data-unread", ""),
    });
    let first = lines.next()?;
    let list = el("ul").with(first).with_all(lines);
    Some(el("div").with(phrase("p", "", speaker, "opened-unread")).with(list))
}
