use telling::Meaning;
use words::Speaker;

use super::lines::lines;
use crate::app::Guide;
use crate::widgets::{El, el, phrase, said};

/// What the case means, a line each; behind it the reasons.
pub(super) fn means(guide: Guide, speaker: &Speaker, all: &[Meaning]) -> El {
    el("ul").class("means").with_all(all.iter().map(|one| meaning(guide, speaker, one)))
}

fn meaning(guide: Guide, speaker: &Speaker, one: &Meaning) -> El {
    let (then, why) = (speaker.clone(), one.why.clone());
    let line = format!("means-{}", one.id);
    let summary = phrase("summary", "", speaker, "means-why").attr("aria-describedby", &line);
    let behind = el("details").class("means-why").with(summary).when_opened(move || lines(guide, &then, &why));
    el("li").attr("data-part", one.id).with(said("p", "", speaker, &one.said).attr("id", &line)).with(behind)
}
