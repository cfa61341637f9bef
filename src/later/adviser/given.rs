use super::desk::Case;
use crate::later::in_place::InPlace;
use crate::widgets::{El, el};

/// The list of all answers.
pub(super) const LIST: &str = "answers";

/// What was answered, each to be changed in its place: from it all the rest follows.
pub(super) fn given(case: &Case, places: InPlace) -> El {
    let tongues = &case.tongues;
    let change = tongues.first().own("change");
    let rows = case.review.answers.iter().map(|(question, answer)| {
        let [change, place] = places.line(tongues.first(), LIST, question, &change);
        el("div")
            .attr("data-question", question.id)
            .with(tongues.said("dt", "", &words::Key::Question(question).into()))
            .with(tongues.said("dd", "given-answer", answer))
            .with(el("dd").class("given-change").with(change))
            .with(el("dd").class("given-place").with(place))
    });
    let list = el("dl").class("given").with_all(rows);
    el("section").with(tongues.phrase("h2", "", "adviser-answers")).with(list)
}
