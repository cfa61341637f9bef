use interview::Report;
use law::{Fact, Truth};

use super::section::{folded_section, topic_section};
use crate::ui::Guide;
use crate::ui::parts::{Tag, button, icon, tag, text};
use crate::ui::take::copied;
use crate::ui::voice::Voice;

/// The lines of the text for an appeal, in their order. Each is in the locales under `say-<id>`, and in
/// Danish, for whatever language is read, under `danish-say-<id>`.
const LINES: [&str; 8] = ["to", "name", "person-id", "decision", "appeal", "help", "wait", "signed"];

/// A short text for the appeal, to be copied or shown, where a window runs or may run.
pub(super) fn say(guide: Guide, voice: &Voice, report: &Report) -> Option<Tag> {
    let runs = report.outlooks.iter().map(|outlook| outlook.window_runs).find(|runs| *runs != Truth::No)?;
    if report.facts.truth(Fact::AppealAnnounced).is_yes() {
        return None;
    }
    let letter = tag("blockquote").class("letter").with_all(LINES.map(|id| line(voice, id)));
    let how = voice.tag("p", "", "say-how");
    let text = LINES.map(|id| voice.say(&["danish-say-", id].concat())).join("\n");
    let copy = button("secondary", "copy-say", "", move || guide.copy("say", &text)).with(icon("copy"));
    let copy = copy.with(voice.tag("span", "", "say-copy"));
    let inside = [how, letter, copy, copied(guide, "say")];
    if runs.is_yes() {
        return Some(topic_section("say", "interview", &voice.say("say-title")).with_all(inside));
    }
    // Where it is not known whether there is a decision, it waits behind its heading.
    Some(folded_section("say", "interview", &voice.say("say-title"), "", || inside.into()))
}

/// A line in Danish, and what it means.
fn line(voice: &Voice, id: &str) -> Tag {
    let danish = text("p", "", &voice.say(&["danish-say-", id].concat())).mark("lang", "da").mark("dir", "ltr");
    let meaning = || text("p", "", &voice.say(&["say-", id].concat()));
    tag("div").with(danish).with_any((voice.code() != "da").then(meaning))
}
