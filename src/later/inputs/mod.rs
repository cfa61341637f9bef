//! What questions are answered with; the first one does without.

mod countries;
mod date;
mod search;
mod several;
mod spelling;

use interview::Kind;
use words::Speaker;

use crate::app::{Form, Guide};
use crate::widgets::{Inputs, choices};
use countries::Countries;
use date::date;
use several::several;

/// The inputs for a question, by what its answer is.
#[inline(never)]
pub(crate) fn inputs(guide: Guide, form: Form, speaker: &Speaker) -> Inputs {
    match form.question().kind {
        Kind::Choice(all) => Inputs { fields: choices(form, speaker, all), caught: None },
        Kind::Several(all) => Inputs { fields: several(form, speaker, all), caught: None },
        Kind::Date(_) => Inputs { fields: date(guide, form, speaker), caught: None },
        Kind::Country { .. } => {
            let countries = Countries::new(guide, form);
            let caught = move || countries.choose_what_is_meant();
            Inputs { fields: countries.fields(speaker), caught: Some(Box::new(caught)) }
        }
    }
}
