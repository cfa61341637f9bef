use super::summary::summary;
use crate::app::{Form, Guide};
use crate::widgets::{El, Inputs, el, fields, heading, icon, page, phrase, text};

/// One question, to be answered with these inputs.
pub(crate) fn question_page(guide: Guide, form: Form, inputs: Inputs) -> El {
    let voice = guide.voice();
    let question = form.question();
    let key = ["question-", question.id].concat();
    let number = guide
        .number(question)
        .map(|number| text("p", "number", &voice.say_with("question-number", &[("number", &number.to_string())])));
    let why = voice.if_any(&[&*key, ".why"].concat()).map(|why| {
        let ask = el("summary").with(icon("question")).text(&voice.say("why-we-ask"));
        el("details").class("why").with(ask).with(text("p", "", &why))
    });

    let legend = el("legend").with_any(number).with(heading(&voice, &key));
    let next = phrase("button", "primary", &voice, "next").attr("type", "submit").attr("data-action", "next");
    let Inputs { fields: inputs, caught } = inputs;
    let entry = el("form")
        .attr("data-question", question.id)
        .attr("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            if !caught.as_ref().is_some_and(|caught| caught()) {
                guide.hand_in(form);
            }
        })
        .with(fields(form, &voice, legend, inputs))
        .with(next.with(icon("next")));

    let pieces = [Some(summary(guide, form)), Some(entry), why];
    page(guide, "question", pieces.into_iter().flatten())
}
