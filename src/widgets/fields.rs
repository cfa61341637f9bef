use interview::{Answer, Kind};
use words::{Key, Speaker};

use super::choice::ChoiceCard;
use super::{El, el, phrase, text};
use crate::app::Form;

/// What a question is answered with.
pub(crate) struct Inputs {
    pub(crate) fields: Vec<El>,
    /// Whether Enter means something else at the moment than to hand the answer in.
    pub(crate) caught: Option<Box<dyn Fn() -> bool + Send>>,
}

/// The fields in which a question is answered, under its legend, and the way out for those who do not
/// know.
pub(crate) fn fields(form: Form, speaker: &Speaker, legend: El, inputs: Vec<El>) -> El {
    let question = form.question();
    let help = speaker.if_any(Key::QuestionHelp(question));
    let alone = matches!(question.kind, Kind::Several(_) | Kind::Date(_));
    let unknown = ChoiceCard { alone, ..ChoiceCard::new(speaker.own("unknown"), Answer::Unknown) };
    let unsaid = question.delicate.then(|| {
        let unsaid =
            ChoiceCard { alone, drawing: Some("lock"), ..ChoiceCard::new(speaker.own("unsaid"), Answer::Unsaid) };
        ChoiceCard { id: "unsaid".to_owned(), ..unsaid }.el(form)
    });
    el("fieldset")
        .attr("aria-describedby", "fault help")
        .with(legend)
        .with_any(help.map(|help| text("p", "fields-help", &help).attr("id", "help")))
        .with_all(inputs)
        .with(phrase("p", "fields-or", speaker, "or").attr("aria-hidden", "true"))
        .with(unknown.el(form))
        .with_any(unsaid)
}
