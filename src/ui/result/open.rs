use interview::{Question, Report};

use super::page::topic_section;
use super::reasons::fact;
use super::statement::label;
use crate::ui::parts::{Tag, button, tag, text};
use crate::ui::voice::Voice;
use crate::ui::{Guide, Screen};

/// What is not known and could change the result, each with the way to its question. The one that
/// would settle most comes first.
pub(super) fn still_open(guide: Guide, voice: &Voice, report: &Report) -> Option<Tag> {
    // Several facts may hang on one question: it is offered once.
    let mut offered: Vec<&'static Question> = report.settle_first.into_iter().collect();
    for question in report.open.iter().filter_map(|open| open.question) {
        if !offered.contains(&question) {
            offered.push(question);
        }
    }
    let entries = offered.into_iter().filter_map(|question| {
        let open = report.open.iter().find(|open| open.question == Some(question))?;
        let mut sentence = text("span", "", &fact(voice, &report.facts, open.fact));
        if report.settle_first == Some(question) {
            sentence = sentence.text(" ").with(label("open", &voice.say("settles-most")));
        }
        let title = voice.tag("span", "unseen", &["question-", question.id].concat());
        let change = button("quiet", "change", &voice.say("change"), move || guide.go(Screen::Question(question)));
        Some(tag("li").with(sentence).with(change.with(title)))
    });
    let mut entries = entries.peekable();
    entries.peek()?;
    let section = topic_section("open", "question", &voice.say("open-title"));
    Some(section.with(voice.tag("p", "", "open-help")).with(tag("ul").class("open").with_all(entries)))
}
