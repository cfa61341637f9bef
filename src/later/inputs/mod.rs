//! What questions are answered with; the first one does without.

mod countries;
mod date;

use interview::Kind;

use crate::app::{Form, Guide, Voice};
use crate::widgets::{Inputs, choices};
use countries::{choose_the_only_one, countries};
use date::date;

/// The inputs for a question, by what its answer is.
pub(crate) fn inputs(guide: Guide, form: Form, voice: &Voice) -> Inputs {
    match form.question().kind {
        Kind::Choice(all) => Inputs { fields: choices(form, voice, all), caught: None },
        Kind::Date(_) => Inputs { fields: date(form, voice, guide.today()), caught: None },
        Kind::Country(_, area) => {
            let caught = move || choose_the_only_one(guide, form, area);
            Inputs { fields: countries(guide, form, voice, area), caught: Some(Box::new(caught)) }
        }
    }
}
