use interview::{Answer, Choice, Kind, Question};

use super::card::Card;
use super::countries::{choose_the_only_one, countries};
use super::date::date;
use super::summary::summary;
use crate::ui::Guide;
use crate::ui::parts::{Tag, icon, page, tag, text};
use crate::ui::voice::Voice;

/// One question.
pub(crate) fn question_page(guide: Guide, question: &'static Question) -> Tag {
    let voice = guide.voice();
    let key = ["question-", question.id].concat();
    let number = guide
        .number(question)
        .map(|number| text("p", "number", &voice.say_with("question-number", &[("number", &number.to_string())])));
    let why = voice.if_any(&[&*key, ".why"].concat()).map(|why| {
        let ask = tag("summary").with(icon("question")).text(&voice.say("why-we-ask"));
        tag("details").class("why").with(ask).with(text("p", "", &why))
    });

    let legend = tag("legend").with_any(number).with(voice.heading(&key));
    let next = voice.tag("button", "primary", "next").mark("type", "submit").mark("data-action", "next");
    let form = tag("form")
        .mark("data-question", question.id)
        .mark("novalidate", "")
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
pub(crate) fn fields(guide: Guide, voice: &Voice, question: &'static Question, legend: Tag) -> Tag {
    let help = voice.if_any(&["question-", question.id, ".help"].concat());
    let (fields, alone) = match question.kind {
        Kind::Choice(choices) => (choices.iter().map(|choice| card(guide, voice, question, choice)).collect(), false),
        Kind::Date(_) => (date(guide, voice), true),
        Kind::Country(_, area) => (countries(guide, voice, area), false),
    };
    let unknown = Card { alone, ..Card::new(voice.say("unknown"), Answer::Unknown) };
    tag("fieldset")
        .mark("aria-describedby", "fault help")
        .with(legend)
        .with_any(help.map(|help| text("p", "help", &help).mark("id", "help")))
        .with_all(fields)
        .with(voice.tag("p", "or", "or").mark("aria-hidden", "true"))
        .with(unknown.tag(guide))
}

fn card(guide: Guide, voice: &Voice, question: &Question, choice: &Choice) -> Tag {
    let key = ["choice-", question.id, "-", choice.id].concat();
    let hint = voice.if_any(&[&*key, ".hint"].concat());
    Card { mark: choice.id.to_owned(), hint, ..Card::new(voice.say(&key), Answer::Choice(choice.id)) }.tag(guide)
}
