use telling::Helper;
use words::Speaker;

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, el, link, said, text};

/// Who helps, each with what for.
pub(super) fn helpers(speaker: &Speaker, helpers: &[Helper]) -> El {
    el("ul").class("helpers").with_all(helpers.iter().map(|helper| entry(speaker, helper)))
}

fn entry(speaker: &Speaker, helper: &Helper) -> El {
    el("li")
        .attr("data-contact", helper.id)
        .with(el("p").with(named(speaker, helper)).text(" ").text(&speaker.say(&helper.what)))
        .with_any(helper.reached.as_ref().map(|reached| said("p", "small", speaker, reached)))
}

/// Who it is, as a link where there is a page.
pub(super) fn named(speaker: &Speaker, helper: &Helper) -> El {
    let name = speaker.say(&helper.name);
    match helper.page {
        Some(page) => link(speaker, page, &name),
        None => text("strong", "", &name),
    }
}

/// The ways on from the result.
pub(super) fn ways_on(guide: Guide, speaker: &Speaker) -> El {
    el("div")
        .class("helpers-ways")
        .with(button("secondary", "check", &speaker.own("check-title"), move || guide.go(Screen::Check)))
        .with(button("secondary", "restart", &speaker.own("restart"), move || guide.restart()))
}
