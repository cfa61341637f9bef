use telling::{Reasons, Statement, Unclear};
use words::{Speaker, Text};

use crate::later::cite::cite;
use crate::later::label::labelled;
use crate::widgets::{El, el, icon, list, phrase, said, text};

/// One statement of the result; it opens to its reasons and sources.
pub(super) fn statement(speaker: &Speaker, statement: &Statement) -> El {
    let sentence = labelled(said("span", "", speaker, &statement.said()), speaker, &statement.labels());
    let (then, behind) = (speaker.clone(), statement.clone());
    el("details")
        .class("statement")
        .attr("data-rule", statement.id())
        .attr("data-verdict", statement.verdict())
        .with(el("summary").with(sentence).with(icon("open")))
        .when_opened(move || vec![reasons(&then, &behind.reasons())])
}

/// A rule that does not decide, and why not.
pub(super) fn passed_over(speaker: &Speaker, one: &Statement, why: &[Text]) -> El {
    let why = why.iter().map(|why| said("p", "small statement-would", speaker, why));
    el("div").class("statement-passed-over").with(statement(speaker, one)).with_all(why)
}

fn reasons(speaker: &Speaker, reasons: &Reasons) -> El {
    let mut drawn = el("div").class("statement-reasons");
    drawn = drawn.with_any(reasons.first.as_ref().map(|first| said("p", "", speaker, first)));
    if let Some(facts) = list("", speaker, &reasons.facts) {
        drawn = drawn.with(text("h3", "", &speaker.key(reasons.title))).with(facts);
    }
    if !reasons.doubts.is_empty() {
        let doubts = reasons.doubts.iter().map(|one| doubt(speaker, one));
        drawn = drawn.with(phrase("h3", "", speaker, "doubts")).with_all(doubts);
    }
    let sources = reasons.sources.iter().map(|one| el("li").with(cite(speaker, one)));
    drawn.with(phrase("h3", "", speaker, "sources")).with(el("ul").with_all(sources))
}

/// What the sources leave unclear, and what each of them says.
fn doubt(speaker: &Speaker, doubt: &Unclear) -> El {
    let statements = doubt
        .statements
        .iter()
        .map(|(says, cited)| el("li").text(&speaker.if_any(*says).unwrap_or_default()).with(cite(speaker, cited)));
    let list = el("ul").class("small").with_all(statements);
    el("div").with(said("p", "", speaker, &doubt.said)).with(list)
}
