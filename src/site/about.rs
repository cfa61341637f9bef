//! Who made the guide, what becomes of what is entered, and how it can be used by all.
//!
//! What Danish law asks of the statement of a public body (Act no. 692 of 8 June 2018, section 4, and Commission Decision
//! (EU) 2018/1523) is here of the guide itself: how far it complies, what is lacking, how that was found and when, whom
//! to write to, and who supervises the law. A public body makes its own, with the programme of the Danish Agency for
//! Digital Government: it alone can answer for the site.

use law::Date;
use words::{Key, Speaker, Text};

use super::{Site, reading::Page, reading::part};
use crate::widgets::{phrase, said};

/// The day on which the statement on accessibility was written: what it says was looked at again then.
const STATED: Option<Date> = Date::new(2026, 11, 26);

pub(super) fn about(site: &Site, speaker: &Speaker) -> Page {
    let sender = site.edition.sender.as_ref();
    let who = sender.map(|(name, address)| {
        let gaps = vec![("sender", Text::plain(name).into()), ("address", Text::plain(address).into())];
        said("p", "", speaker, &Text::Of(Key::Own("site-about-who"), gaps))
    });
    let report = sender.map(|(_, address)| {
        said("p", "", speaker, &Text::with(Key::Own("site-access-report"), "address", Text::plain(address)))
    });
    let lines = |keys: &[&'static str]| keys.iter().map(|key| phrase("p", "", speaker, key)).collect::<Vec<_>>();
    let not = site.is_unread(speaker).then(|| phrase("p", "", speaker, "site-access-not"));
    let how =
        STATED.map(|day| said("p", "", speaker, &Text::with(Key::Own("site-access-how"), "date", Text::Date(day))));
    let privacy = ["site-privacy-none", "site-privacy-answers", "site-privacy-server"];
    let access = part("access", &speaker.own("site-access"))
        .with_all(lines(&["site-access-aim", "site-access-part", "site-access-gaps"]))
        .with_any(not)
        .with_any(how)
        .with_any(report)
        .with_all(lines(&["site-access-law"]));
    let parts = [part("privacy", &speaker.own("site-privacy")).with_all(lines(&privacy)), access];
    let content = who.into_iter().chain(lines(&["site-about-what"])).chain(parts).collect();
    Page::own(speaker, "about", "site-about", content)
}
