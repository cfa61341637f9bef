//! The sections of the acts that are read as a whole.

use crate::{Book, Cite, DOUBTS, Doubt, Rule, Source};

/// A section or an article, and why nothing says it where that is so.
#[derive(Debug)]
pub struct Provision {
    /// Where it stands.
    pub cite: Cite,
    /// Why no rule and no doubt carries it; `None` where one does. For maintainers and lawyers, in English.
    pub left_out: Option<&'static str>,
}

impl Provision {
    pub(crate) const fn new(source: &'static Source, section: &'static str) -> Self {
        Self { cite: source.at(section), left_out: None }
    }

    pub(crate) const fn left_out(mut self, why: &'static str) -> Self {
        self.left_out = Some(why);
        self
    }

    /// The rules that carry it: those that cite it.
    pub fn rules(&self, book: &'static Book) -> impl Iterator<Item = &'static Rule> {
        book.rules.iter().copied().filter(|rule| self.is_cited(rule.sources))
    }

    /// The doubts that carry it.
    pub fn doubts(&self) -> impl Iterator<Item = &'static Doubt> {
        DOUBTS.iter().copied().filter(|doubt| self.is_cited(doubt.statements))
    }

    fn is_cited(&self, cites: &[Cite]) -> bool {
        let here = |cite: &Cite| cite.source.id == self.cite.source.id && cite.section() == self.cite.section();
        cites.iter().any(here)
    }
}
