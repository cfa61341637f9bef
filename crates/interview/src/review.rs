//! A report in the order in which it is checked: every finding once, by what became of it.

use std::cmp::Reverse;

use law::{BOOK, Effect, Explained, FactSet, Finding, Regime, Verdict, explain};

use crate::{Outlook, Report};

/// A finding, and the sets of rules under which it is the same to the last condition.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What became of the rule.
    pub finding: Finding,
    /// Where two sets of rules may be the right one and differ in it, the one that it belongs to.
    pub only: Option<Regime>,
    /// The set of rules under which it was written out.
    pub regime: Regime,
}

impl Report {
    /// Every finding of every outlook, those of which most is said first, then in the order of the headings and of the book.
    /// One that is the same under all sets of rules that may be the right one stands once.
    #[must_use]
    pub fn review(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for (index, outlook) in self.outlooks.iter().enumerate() {
            let before = self.outlooks.get(..index).unwrap_or_default();
            for finding in &outlook.findings {
                if !before.iter().any(|other| self.is_same(finding, outlook, other)) {
                    let everywhere = self.outlooks.iter().all(|other| self.is_same(finding, outlook, other));
                    let only = (!everywhere).then_some(outlook.regime);
                    entries.push(Entry { finding: finding.clone(), only, regime: outlook.regime });
                }
            }
        }
        entries.sort_by_key(|entry| (Reverse(entry.finding.verdict), entry.finding.rule.topic));
        entries
    }

    /// All that an entry hangs on.
    #[must_use]
    pub fn explain(&self, entry: &Entry) -> Explained {
        explain(&BOOK, entry.finding.rule, &self.facts, entry.regime)
    }

    /// The facts behind an entry: those that decided or would, and those that what follows is about.
    #[must_use]
    pub fn behind(&self, entry: &Entry) -> FactSet {
        let Finding { rule, verdict, deciding, .. } = &entry.finding;
        let mut behind = *deciding;
        let about = rule.then.iter().filter_map(Effect::fact).filter(|fact| match verdict {
            Verdict::Unmet => false,
            Verdict::Open => self.facts.value(*fact).is_none(),
            Verdict::Applies | Verdict::Depends | Verdict::Displaced => self.facts.value(*fact).is_some(),
        });
        about.for_each(|fact| behind.insert(fact));
        behind
    }

    fn is_same(&self, finding: &Finding, here: &Outlook, there: &Outlook) -> bool {
        let rule = finding.rule;
        let other = there.findings.iter().find(|other| other.rule == rule);
        here.regime == there.regime
            || other.is_some_and(|other| {
                (other.verdict, other.by) == (finding.verdict, finding.by)
                    && (other.deciding, other.needs) == (finding.deciding, finding.needs)
                    && explain(&BOOK, rule, &self.facts, here.regime) == explain(&BOOK, rule, &self.facts, there.regime)
            })
    }
}

#[cfg(test)]
mod tests {
    use law::Date;

    use super::*;
    use crate::{Interview, question};

    fn report(today: &str, answers: &[(&str, &str)]) -> Report {
        let mut interview = Interview::new(Date::parse(today).unwrap());
        for (id, text) in answers {
            let question = question(id).unwrap();
            interview.answer(question, question.read(text).unwrap()).unwrap();
        }
        interview.report()
    }

    #[test]
    fn every_finding_of_every_outlook_stands_once() {
        let waiting = ("stage", "waiting");
        for (answers, sets) in
            [(vec![waiting, ("registered", "2026-01-10")], 1), (vec![waiting, ("registered", "unknown")], 2)]
        {
            let report = report("2026-11-20", &answers);
            assert_eq!(report.outlooks.len(), sets);
            let entries = report.review();
            for outlook in report.outlooks.iter() {
                for finding in &outlook.findings {
                    let is_it = |entry: &&Entry| {
                        entry.finding.rule == finding.rule && entry.only.is_none_or(|only| only == outlook.regime)
                    };
                    let found: Vec<_> = entries.iter().filter(is_it).collect();
                    assert_eq!(found.len(), 1, "{}", finding.rule.id);
                    assert_eq!(found[0].finding.verdict, finding.verdict, "{}", finding.rule.id);
                }
            }
            let single = entries.iter().filter(|entry| entry.only.is_none()).count();
            let told: usize = report.outlooks.iter().map(|outlook| outlook.findings.len()).sum();
            assert_eq!(entries.len() + (sets - 1) * single, told, "and nothing else");
            let order: Vec<_> = entries.iter().map(|entry| Reverse(entry.finding.verdict)).collect();
            assert!(order.is_sorted());
        }
    }

    #[test]
    fn what_follows_is_about_a_fact_too() {
        let family = [("europe", "family"), ("family", "spouse"), ("family-stay", "protected")];
        let registered = ("registered", "2026-01-10");
        for known in ["SE", "unknown"] {
            let answers = [&[registered][..], &family[..], &[("family-country", known)]].concat();
            let report = report("2026-03-05", &answers);
            let entries = report.review();
            let family = entries.iter().find(|entry| entry.finding.rule.id == "dc3").unwrap();
            assert_eq!(family.finding.verdict, Verdict::Open);
            let named = report.behind(family).contains(law::Fact::FamilyCountry);
            assert_eq!(named, known == "unknown", "{known:?}: what is open says what is not known");
        }
    }

    #[test]
    fn what_differs_between_two_sets_of_rules_stands_twice() {
        let entries = report("2026-11-20", &[("registered", "unknown")]).review();
        let sets = |id: &str| -> Vec<_> {
            entries.iter().filter(|entry| entry.finding.rule.id == id).map(|entry| entry.only).collect()
        };
        assert_eq!(sets("dc1"), [None]);
        assert_eq!(sets("dc3"), [Some(Regime::DublinThree)]);
    }
}
