use interview::{Answer, Choice, Kind, Question};

use super::card::Card;
use super::summary::summary;
use crate::app::{Guide, Voice};
use crate::later::{choose_the_only_one, countries, date};
use crate::widgets::{El, el, heading, icon, page, phrase, text};

/// One question.
pub(crate) fn question_page(guide: Guide, question: &'static Question) -> El {
    let voice = guide.voice();
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
    let form = el("form")
        .attr("data-question", question.id)
        .attr("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            if !choose_the_only_one(guide, question) {
                guide.hand_in(question);
            }
        })
        .with(fields(guide, &voice, question, legend))
        .with(next.with(icon("next")));

    let pieces = [Some(summary(guide, question)), Some(form), why];
    page(guide, "question", pieces.into_iter().flatten())
}

/// The fields in which a question is answered, under its legend.
pub(crate) fn fields(guide: Guide, voice: &Voice, question: &'static Question, legend: El) -> El {
    let help = voice.if_any(&["question-", question.id, ".help"].concat());
    let (fields, alone) = match question.kind {
        Kind::Choice(choices) => (choices.iter().map(|choice| card(guide, voice, question, choice)).collect(), false),
        Kind::Date(_) => (date(guide, voice), true),
        Kind::Country(_, area) => (countries(guide, voice, area), false),
    };
    let unknown = Card { alone, ..Card::new(voice.say("unknown"), Answer::Unknown) };
    el("fieldset")
        .attr("aria-describedby", "fault help")
        .with(legend)
        .with_any(help.map(|help| text("p", "help", &help).attr("id", "help")))
        .with_all(fields)
        .with(phrase("p", "or", voice, "or").attr("aria-hidden", "true"))
        .with(unknown.el(guide))
}

fn card(guide: Guide, voice: &Voice, question: &Question, choice: &'static Choice) -> El {
    let key = ["choice-", question.id, "-", choice.id].concat();
    let hint = voice.if_any(&[&*key, ".hint"].concat());
    Card { mark: choice.id.to_owned(), hint, ..Card::new(voice.say(&key), Answer::Choice(choice)) }.el(guide)
}
