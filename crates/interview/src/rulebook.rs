//! The rules themselves, for whoever reads them without a case.

use law::{BOOK, Rule};

/// Every rule, in the order in which they are read.
#[must_use]
pub fn rules() -> &'static [&'static Rule] {
    BOOK.rules
}

/// The rule with this stable name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().copied().find(|rule| rule.id == id)
}
