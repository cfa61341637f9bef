//! Who made the guide, what becomes of what is entered, and how it can be used by all: what Danish law asks of the
//! sites of public bodies.

use words::{Key, Speaker, Text};

use super::{Site, reading::Page, reading::part};
use crate::widgets::{phrase, said};

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
    let parts = [
        part("privacy", &speaker.own("site-privacy")).with_all(lines(&[
            "site-privacy-none",
            "site-privacy-answers",
            "site-privacy-server",
        ])),
        part("access", &speaker.own("site-access"))
            .with_all(lines(&["site-access-aim"]))
            .with_any(not)
            .with_any(report),
    ];
    let content = who.into_iter().chain(lines(&["site-about-what"])).chain(parts).collect();
    Page::own(speaker, "about", "site-about", content)
}
