//! Finding a rule by its words, its name or its article.

use std::cell::{Cell, RefCell};

use leptos::prelude::event_target_value;
use telling::{Entry, Tab};
use words::{Speaker, unmarked};

use super::desk::{Case, Desk};
use super::tongues::Tongues;
use crate::widgets::{El, button, el, phrase};

/// Which rules are looked at.
pub(super) struct Search {
    tab: Cell<Tab>,
    wanted: RefCell<String>,
}

impl Default for Search {
    fn default() -> Self {
        Self { tab: Cell::new(Tab::Applies), wanted: RefCell::default() }
    }
}

impl Search {
    pub(super) fn tab(&self) -> Tab {
        self.tab.get()
    }

    pub(super) fn choose(&self, tab: Tab) {
        self.tab.set(tab);
    }

    pub(super) fn want(&self, wanted: String) {
        self.wanted.replace(wanted);
    }

    /// Whether a rule is among what is looked for, in any language that is read.
    pub(super) fn finds(&self, tongues: &Tongues, entry: &Entry) -> bool {
        let wanted = self.wanted.borrow();
        let is_said = |speaker: &Speaker| {
            let mut said = vec![entry.id.to_owned(), unmarked(&speaker.say(&entry.said))];
            for cited in &entry.cited {
                said.extend([unmarked(&speaker.say(&cited.title)), cited.heading.to_owned()]);
            }
            matches(&said.join(" "), &wanted)
        };
        wanted.trim().is_empty() || tongues.each().any(is_said)
    }
}

/// Whether every word is in the text, or all of it written together: `§29a` is `§ 29 a`.
fn matches(text: &str, wanted: &str) -> bool {
    let (text, wanted) = (text.to_lowercase(), wanted.to_lowercase());
    let together = |text: &str| text.split_whitespace().collect::<String>();
    wanted.split_whitespace().all(|word| text.contains(word)) || together(&text).contains(&together(&wanted))
}

/// The tabs, and the field below them.
pub(super) fn search(desk: Desk, case: &Case) -> El {
    let speaker = case.tongues.first();
    let tabs = Tab::ALL.map(|tab| {
        button("secondary", "tab", &speaker.say(&case.review.counted(tab)), move || {
            desk.seek(|search| search.choose(tab));
        })
        .attr("data-tab", tab.id())
        .attr_while("aria-current", move || desk.shows(tab))
    });
    let field = el("input")
        .attr("id", "search-rules")
        .attr("type", "text")
        .attr("role", "searchbox")
        .attr("autocomplete", "off")
        .on("input", move |event| {
            let wanted = event_target_value(&event);
            desk.seek(|search| search.want(wanted));
        });
    el("div")
        .class("search")
        .with(
            el("div")
                .class("search-tabs")
                .attr("role", "group")
                .attr("aria-label", &speaker.own("adviser-which"))
                .with_all(tabs),
        )
        .with(phrase("label", "", speaker, "adviser-search").attr("for", "search-rules"))
        .with(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_anywhere_and_sections_however_they_are_spaced() {
        let text = "dc3 Your husband is there. The Danish Aliens Act, § 29 a; Article 9";
        for wanted in ["husband there", "DC3", "§29a", "§ 29 a", "article 9", "", "29 a"] {
            assert!(matches(text, wanted), "{wanted}");
        }
        assert!(!matches(text, "wife") && !matches(text, "husband wife"));
    }
}
