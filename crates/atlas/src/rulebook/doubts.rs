//! Where the sources disagree or are silent.

use law::{BOOK, Cite, DOUBTS, Doubt};
use words::{Key, Missing};

use super::{ended, place, statements, table};
use crate::english::{English, Said, link};

pub(super) fn text(english: &English) -> Said {
    let mut parts = vec![
        "# Where the sources disagree or are silent".to_owned(),
        "[The rulebook](README.md)".to_owned(),
        "Each entry begins with the reading that is safe for the applicant, which is what the guide says. Below it \
         stands what each source says, in paraphrase."
            .to_owned(),
    ];
    for doubt in DOUBTS {
        parts.push(format!("## {}", doubt.id));
        parts.push(format!("> {}", english.guide(Key::Doubt(doubt))?));
        parts.push(said(doubt, english)?);
        parts.push(named_by(doubt)?);
    }
    Ok(ended(&parts))
}

/// What each source says, with its weight and the day on which it was checked.
fn said(doubt: &'static Doubt, english: &English) -> Said {
    let row = |(cite, said): (&'static Cite, String)| {
        let [source, place, standing, checked, origin] = place(cite, english)?;
        Ok([said, source, place, standing, checked, origin])
    };
    let rows = statements(doubt, english)?.into_iter().map(row).collect::<Result<Vec<_>, Missing>>()?;
    Ok(table(["What it says", "Source", "Where in it", "Standing", "Checked", "Origin"], rows))
}

fn named_by(doubt: &'static Doubt) -> Said {
    let rules = shown_with(doubt);
    if rules.is_empty() {
        return Err(Missing::Text(format!("a rule that names the doubt {}", doubt.id)));
    }
    Ok(format!("Shown with {rules}."))
}

/// The rules on which it is shown.
pub(super) fn shown_with(doubt: &'static Doubt) -> String {
    let names = |of: &'static Doubt| of.id == doubt.id;
    let always = BOOK.rules.iter().filter(|rule| rule.doubts.iter().any(|other| names(other))).map(|rule| link(rule));
    let limits = BOOK
        .rules
        .iter()
        .filter(|rule| rule.limits.iter().any(|limit| names(limit.doubt)))
        .map(|rule| format!("{} (in some cases)", link(rule)));
    always.chain(limits).collect::<Vec<_>>().join(", ")
}
