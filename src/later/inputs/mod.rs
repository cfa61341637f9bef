//! What questions are answered with; the first one does without.

mod countries;
mod date;
mod typed;

use interview::Kind;
use words::Speaker;

use crate::app::{Form, Guide};
use crate::widgets::{Inputs, choices};
use countries::{choose_the_only_one, countries};
use date::date;

/// The inputs for a question, by what its answer is.
#[inline(never)]
pub(crate) fn inputs(guide: Guide, form: Form, speaker: &Speaker) -> Inputs {
    match form.question().kind {
        Kind::Choice(all) => Inputs { fields: choices(form, speaker, all), caught: None },
        Kind::Date(_) => Inputs { fields: date(form, speaker, guide.today()), caught: None },
        Kind::Country { .. } => {
            let caught = move || choose_the_only_one(guide, form);
            Inputs { fields: countries(guide, form, speaker), caught: Some(Box::new(caught)) }
        }
    }
}
