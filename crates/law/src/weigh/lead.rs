//! To where the gates and criteria point that may still decide.

use super::Weighing;
use crate::{Country, Effect, FactSet, Rule, Section, Truth};

/// What they name between them.
#[derive(Clone, Copy, Default, Hash)]
pub(crate) struct Lead {
    denmark: bool,
    /// Denmark by the last of them, but a limit says that it may be another country.
    denmark_in_doubt: bool,
    /// Denmark by any of them, with such a limit.
    doubt: bool,
    /// Another country under the Dublin rules.
    abroad: bool,
    /// Another country because of protection there.
    protected: bool,
    /// Another country by the last of them, but a limit says that it may be Denmark.
    elsewhere_in_doubt: bool,
    /// A country that is not known and may be Denmark.
    unnamed: bool,
}

impl Lead {
    /// What limits an earlier rule matters little where the next in line names Denmark too.
    const fn add_denmark(&mut self, firm: bool) {
        self.denmark = true;
        self.denmark_in_doubt = !firm;
        self.doubt |= !firm;
    }

    /// Likewise of another country.
    const fn add_abroad(&mut self, firm: bool) {
        self.abroad = true;
        self.elsewhere_in_doubt = !firm;
    }

    const fn add_protected(&mut self, firm: bool) {
        self.protected = true;
        self.elsewhere_in_doubt = !firm;
    }

    pub(crate) fn home(self) -> Truth {
        let elsewhere = self.abroad || self.protected;
        match (self.denmark, self.denmark_in_doubt || self.elsewhere_in_doubt || self.unnamed, elsewhere) {
            (true, false, false) => Truth::Yes,
            (false, false, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    pub(crate) fn abroad(self) -> Truth {
        let others = self.denmark || self.protected;
        // Protection elsewhere can take the turn of a later rule that names Denmark for certain.
        let in_doubt = if self.protected { self.doubt } else { self.denmark_in_doubt };
        match (self.abroad, in_doubt || self.elsewhere_in_doubt || self.unnamed, others) {
            (true, false, false) => Truth::Yes,
            (false, false, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

impl Weighing<'_> {
    pub(crate) fn leads(&self) -> Lead {
        self.lead.get().unwrap_or_else(|| {
            let mut lead = Lead::default();
            for rule in self.may_decide() {
                self.add(rule, &mut lead);
            }
            self.lead.set(Some(lead));
            lead
        })
    }

    fn add(&self, rule: &'static Rule, lead: &mut Lead) {
        let firm = self.is_firm(rule);
        for effect in rule.then {
            match effect {
                Effect::ResponsibleDenmark => lead.add_denmark(firm),
                Effect::ResponsibleElsewhere => lead.add_abroad(firm),
                Effect::Responsible(_) if rule.then.contains(&Effect::Section(Section::B29)) => {
                    lead.add_protected(firm);
                }
                Effect::Responsible(fact) => match self.facts.country(*fact) {
                    Some(country) if country != Country::DENMARK => lead.add_abroad(firm),
                    Some(_) => lead.add_denmark(firm),
                    None if fact.names_another_country() => lead.add_abroad(firm),
                    None => lead.unnamed = true,
                },
                _ => {}
            }
        }
    }

    /// The facts behind where they point; where that is not known, the unknown facts that could
    /// still settle it.
    pub(super) fn reasons_to_lead(&self, whole: Truth) -> FactSet {
        let [unknown, known] = &self.behind_lead;
        let behind = if whole == Truth::Unknown { unknown } else { known };
        behind.get().unwrap_or_else(|| {
            let mut found = FactSet::default();
            for rule in self.may_decide() {
                found.add(if whole == Truth::Unknown { self.needs_of(rule) } else { self.known_behind(rule) });
            }
            behind.set(Some(found));
            found
        })
    }

    fn known_behind(&self, rule: &'static Rule) -> FactSet {
        let named = rule.then.iter().filter_map(Effect::fact);
        self.reasons(&rule.when).iter().chain(named).filter(|fact| self.facts.value(*fact).is_some()).collect()
    }

    /// The gates and criteria that decide, or may still do so.
    fn may_decide(&self) -> impl Iterator<Item = &'static Rule> {
        let in_force = self.book.ranked().filter(|rule| self.in_force(rule));
        in_force.filter(|rule| self.verdict(rule).0.may_apply())
    }
}
