use words::Text;

use crate::app::Guide;
use crate::widgets::{El, el, heading, page, phrase, text};

/// A plain table for those who need no more: told on, must have arrived by.
#[inline(never)]
pub(crate) fn days_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let head = ["days-told", "days-by"].map(|key| phrase("th", "", &speaker, key).attr("scope", "col"));
    let rows = interview::appeal_days(guide.today()).into_iter().map(|(told, by)| {
        let told = text("th", "", &speaker.date(told)).attr("scope", "row");
        el("tr").with(told).with(text("td", "", &speaker.date(by)).attr("data-day", &by.to_string()))
    });
    let table =
        el("table").class("days").with(el("thead").with(el("tr").with_all(head))).with(el("tbody").with_all(rows));
    let pieces = [
        heading(&speaker, &Text::own("days-title")),
        phrase("p", "", &speaker, "days-help"),
        table,
        phrase("p", "", &speaker, "days-over"),
    ];
    page(guide, "days", pieces)
}
