use words::{Key, Speaker, Text};

use super::summary::summary;
use crate::app::{Form, Guide, Screen};
use crate::widgets::{El, Inputs, button, el, enter, fields, heading, icon, page_with, phrase, said, text};

/// One question, to be answered with these inputs; above it what is known to be due, and below it the way
/// to the result so far, and what becomes of the answers. `listen` reads it aloud.
pub(crate) fn question_page(
    guide: Guide,
    form: Form,
    inputs: Inputs,
    listen: Option<El>,
    due: Option<El>,
    now: Option<El>,
    kept: Option<El>,
) -> El {
    let speaker = guide.speaker();
    let question = form.question();
    let number = guide.number(question).map(|number| {
        let number = Text::Plain(number.to_string());
        said("span", "question-number", &speaker, &Text::with(Key::Own("question-number"), "number", number))
    });
    let why = speaker.if_any(Key::QuestionWhy(question)).map(|why| {
        let ask = el("summary").with(icon("question")).text(&speaker.own("why-we-ask"));
        el("details").class("question-why").with(ask).with(text("p", "", &why))
    });

    let legend = el("legend").with_any(number).with(heading(&speaker, &Key::Question(question).into()));
    let Inputs { fields: inputs, caught } = inputs;
    let next = enter("primary", "next", &speaker.own("next"), move || {
        if !caught.as_ref().is_some_and(|caught| caught()) {
            guide.hand_in(form);
        }
    });
    let entry = el("form")
        .attr("data-question", question.id)
        .attr("novalidate", "")
        .with(fields(form, &speaker, legend, inputs))
        .with(next.with(icon("next")));

    let pieces = [Some(summary(guide, form)), due, Some(entry), now, why, kept];
    page_with(guide, "question", listen, pieces.into_iter().flatten())
}

/// What becomes of the answers when the page is closed, said before, and the way to keep them.
pub(crate) fn kept(guide: Guide, speaker: &Speaker) -> El {
    let link = button("secondary", "link", &speaker.own("keep-link"), move || guide.go(Screen::Link));
    let ask = el("summary").with(icon("link")).text(&speaker.own("keep"));
    el("details").class("question-why").with(ask).with(phrase("p", "", speaker, "keep.help")).with(link)
}
