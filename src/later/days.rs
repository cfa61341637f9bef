use words::Text;

use crate::app::Guide;
use crate::later::original::original;
use crate::widgets::{El, el, heading, page, phrase, text};

/// A plain table for those who need no more: told on, must have arrived by.
#[inline(never)]
pub(crate) fn days_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let again = |key| original(guide, move |speaker| vec![speaker.own(key)]);
    let head =
        ["days-told", "days-by"].map(|key| phrase("th", "", &speaker, key).attr("scope", "col").with_any(again(key)));
    let rows = interview::appeal_days(guide.today()).into_iter().map(|(told, by)| {
        let told = text("th", "", &speaker.date(told)).attr("scope", "row");
        el("tr").with(told).with(text("td", "", &speaker.date(by)).attr("data-day", &by.to_string()))
    });
    let table =
        el("table").class("days").with(el("thead").with(el("tr").with_all(head))).with(el("tbody").with_all(rows));
    let pieces = [
        Some(heading(&speaker, &Text::own("days-title"))),
        Some(phrase("p", "", &speaker, "days-help")),
        again("days-help"),
        Some(table),
        Some(phrase("p", "", &speaker, "days-over")),
        again("days-over"),
    ];
    page(guide, "days", pieces.into_iter().flatten())
}
