//! The table of days: told on which day, must have arrived by which day.

use words::{Key, Speaker};

use super::Site;
use super::reading::{Page, again};
use crate::widgets::{el, phrase, text};

/// So many days before the one on which the site is made: who reads it was told some days ago.
const BEFORE: i32 = 14;
/// So many days: those and a year.
const LISTED: i32 = BEFORE + 366;

/// What is said of every day of the table; how the days are counted as on the page of the rules.
const SAID: [&str; 3] = ["days-help", "doubt-c6", "days-over"];

pub(super) fn days(site: &Site, speaker: &Speaker) -> Page {
    let help = again(site, speaker, |english| {
        SAID.into_iter().chain(["days-told", "days-by"]).map(|key| english.own(key)).collect()
    });
    let head = ["days-told", "days-by"].map(|key| phrase("th", "", speaker, key).attr("scope", "col"));
    let rows =
        interview::appeal_days_from(site.edition.day.plus_days(-BEFORE), LISTED).into_iter().map(|(told, by)| {
            let told = text("th", "", &speaker.date(told)).attr("scope", "row");
            el("tr").with(told).with(text("td", "", &speaker.date(by)))
        });
    let table = el("table")
        .class("reading-days")
        .with(el("thead").with(el("tr").with_all(head)))
        .with(el("tbody").with_all(rows));
    let content = SAID.map(|key| phrase("p", "", speaker, key)).into_iter().chain(help).chain([table]).collect();
    let description = [speaker.own("days-title"), speaker.key(Key::Own("days-help"))].join(". ");
    Page::new("days", speaker.own("site-table"), description, content)
}
