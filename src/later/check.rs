use interview::Question;

use crate::app::{Guide, Screen};
use crate::widgets::{El, answered, button, el, heading, icon, page, phrase, text};

/// All answers, each with a way to change it.
pub(crate) fn check_page(guide: Guide) -> El {
    let voice = guide.voice();
    let interview = guide.interview();
    let row = |question: &'static Question| {
        let title = voice.say(&["question-", question.id].concat());
        let answer = answered(&voice, question, interview.answer_to(question));
        let change = button("quiet", "change", &voice.say("change"), move || guide.go(Screen::Question(question)));
        el("div")
            .attr("data-question", question.id)
            .with(text("dt", "", &title))
            .with(text("dd", "", &answer))
            .with(el("dd").with(change.with(text("span", "unseen", &title))))
    };
    let rows = el("dl").class("answers").with_all(interview.path().into_iter().map(row));
    let mut shade = "primary";
    // After a correction there may be something left to ask; the result can be read all the same.
    let go_on = interview.next().map(|question| {
        shade = "secondary";
        let go_on = move || guide.go(Screen::Question(question));
        button("primary", "next", &voice.say("check-go-on"), go_on).with(icon("next"))
    });
    let to_result = button(shade, "result", &voice.say("to-result"), move || guide.go(Screen::Result));
    let frame = page(guide, "check", [heading(&voice, "check-title"), phrase("p", "", &voice, "check-help"), rows]);
    frame.with_any(go_on).with(to_result.with(icon("next")))
}
