use telling::{Reasons, Statement, Unclear};
use words::{Speaker, Text};

use crate::app::Guide;
use crate::later::cite::cite;
use crate::later::label::labelled;
use crate::later::listen::listen;
use crate::widgets::{El, el, icon, list, phrase, said, text};

/// One statement of the result; it opens to its reasons and sources.
pub(super) fn statement(guide: Guide, speaker: &Speaker, statement: &Statement) -> El {
    let sentence = labelled(said("span", "", speaker, &statement.said()), speaker, &statement.labels());
    let (then, behind) = (speaker.clone(), statement.clone());
    el("details")
        .class("statement")
        .attr("data-rule", statement.id())
        .attr("data-verdict", statement.verdict())
        .with(el("summary").with(sentence).with(icon("open")))
        .when_opened(move || {
            let reasons = behind.reasons();
            let lines = in_lines(&then, &behind, &reasons);
            let listen = listen(guide, &then, behind.id(), move || lines.clone());
            vec![drawn(&then, listen, &reasons)]
        })
}

/// The statement, how sure it is and the reasons, to be read aloud.
fn in_lines(speaker: &Speaker, statement: &Statement, reasons: &Reasons) -> Vec<String> {
    let labels = statement.labels();
    let said = [statement.said()].into_iter().chain(labels.into_iter().map(|label| label.said));
    let facts = (!reasons.facts.is_empty()).then(|| Text::of(reasons.title));
    let why = reasons.first.iter().cloned().chain(facts).chain(reasons.facts.iter().cloned());
    said.chain(why).map(|text| speaker.say(&text)).collect()
}

/// A rule that does not decide, and why not.
pub(super) fn passed_over(guide: Guide, speaker: &Speaker, one: &Statement, why: &[Text]) -> El {
    let why = why.iter().map(|why| said("p", "small statement-would", speaker, why));
    el("div").class("statement-passed-over").with(statement(guide, speaker, one)).with_all(why)
}

fn drawn(speaker: &Speaker, listen: El, reasons: &Reasons) -> El {
    let mut drawn = el("div").class("statement-reasons").with(listen);
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
