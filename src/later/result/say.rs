use interview::{Outlook, Report};
use law::{Fact, Truth, WindowState};

use super::section::{folded_section, topic_section};
use crate::app::{Guide, Voice};
use crate::widgets::{El, button, copied, el, icon, phrase, text};

/// The lines of the text for an appeal, in their order. Each is in the locales under `say-<id>`, and in
/// Danish, for whatever language is read, under `danish-say-<id>`.
const LINES: [&str; 13] = [
    "to",
    "name",
    "person-id",
    "reached",
    "decision",
    "appeal",
    "children",
    "help",
    "wait",
    "reasons",
    "late",
    "confirmed",
    "signed",
];

/// A short text for the appeal, to be copied or sent, where a window runs or may run. It names blanks
/// and fills none.
pub(super) fn say(guide: Guide, voice: &Voice, report: &Report) -> Option<El> {
    let runs = report.outlooks.iter().map(|outlook| outlook.window_runs).find(|runs| *runs != Truth::No)?;
    let lines: Vec<&str> = LINES.into_iter().filter(|id| is_said(report, id)).collect();
    let letter = el("blockquote").class("letter").with_all(lines.iter().map(|id| line(voice, id)));
    let how = phrase("p", "", voice, "say-how");
    let text: Vec<String> = lines.iter().map(|id| voice.say(&["danish-say-", id].concat())).collect();
    let text = text.join("\n");
    let copy = button("secondary", "copy-say", "", move || guide.copy("say", &text)).with(icon("copy"));
    let copy = copy.with(phrase("span", "", voice, "say-copy"));
    let inside = [how, letter, copy, copied(guide, "say")];
    if runs.is_yes() && !report.facts.truth(Fact::AppealAnnounced).is_yes() {
        return Some(topic_section("say", "interview", &voice.say("say-title")).with_all(inside));
    }
    // Where it is not known whether there is a decision, or something was said already, it waits
    // behind its heading.
    Some(folded_section("say", "interview", &voice.say("say-title"), "", || inside.into()))
}

/// Two of the lines are for some cases only.
fn is_said(report: &Report, line: &str) -> bool {
    let over = |outlook: &Outlook| outlook.window.as_ref().is_some_and(|one| one.state != WindowState::Running);
    match line {
        "children" => report.facts.truth(Fact::WithChildren).is_yes(),
        "late" => report.outlooks.iter().any(over),
        _ => true,
    }
}

/// A line in Danish, and what it means.
fn line(voice: &Voice, id: &str) -> El {
    let danish = text("p", "", &voice.say(&["danish-say-", id].concat())).attr("lang", "da").attr("dir", "ltr");
    let meaning = || text("p", "", &voice.say(&["say-", id].concat()));
    el("div").with(danish).with_any((voice.code() != "da").then(meaning))
}
