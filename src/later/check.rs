use interview::Question;
use telling::answered;
use words::{Key, Text};

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, el, heading, icon, page, phrase, said};

/// All answers, each with a way to change it.
#[inline(never)]
pub(crate) fn check_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let interview = guide.interview();
    let row = |question: &'static Question| {
        let title = Text::of(Key::Question(question));
        let answer = answered(question, interview.answer_to(question));
        let change = button("quiet", "change", &speaker.own("change"), move || guide.go(Screen::Question(question)));
        el("div")
            .attr("data-question", question.id)
            .with(said("dt", "", &speaker, &title))
            .with(said("dd", "", &speaker, &answer))
            .with(el("dd").with(change.with(said("span", "unseen", &speaker, &title))))
    };
    let rows = el("dl").class("answers").with_all(interview.path().into_iter().map(row));
    let mut shade = "primary";
    // After a correction there may be something left to ask; the result can be read all the same.
    let go_on = interview.next().map(|question| {
        shade = "secondary";
        let go_on = move || guide.go(Screen::Question(question));
        button("primary", "next", &speaker.own("check-go-on"), go_on).with(icon("next"))
    });
    let to_result = button(shade, "result", &speaker.own("to-result"), move || guide.go(Screen::Result));
    let frame = page(
        guide,
        "check",
        [heading(&speaker, &Text::own("check-title")), phrase("p", "", &speaker, "check-help"), rows],
    );
    frame.with_any(go_on).with(to_result.with(icon("next")))
}
