use telling::Helper;
use words::Speaker;

use super::helpers::{named, short_way};
use crate::widgets::{El, el, said};

/// Who helps in this case, in a line each: the rest stands where they are all described.
pub(super) fn help(speaker: &Speaker, helpers: &[Helper]) -> El {
    el("ul").class("help").with_all(helpers.iter().map(|helper| entry(speaker, helper)))
}

fn entry(speaker: &Speaker, helper: &Helper) -> El {
    el("li")
        .attr("data-contact", helper.id)
        .with(el("p").class("help-line").with(named(speaker, helper)).with_any(short_way(speaker, helper)))
        .with_any(helper.hours.as_ref().map(|hours| said("span", "small", speaker, hours)))
        .with_any(helper.seen.as_ref().map(|seen| said("span", "small", speaker, seen)))
}
