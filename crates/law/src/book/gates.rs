//! On what the question rests which country is responsible, and what settles it before the criteria of
//! either set of rules are reached.

use super::limits::CHILD_UNLESS_SO_DECIDED;
use super::phase::SENT_ELSEWHERE;
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::doubt::{AFTER_OVERTURNED, C9, PROTECTION_IS_REAL};
use crate::effect::Effect::{self, Gate, Responsible, ResponsibleDenmark};
use crate::fact::Fact::{
    BoardOverturned, CameBack, DenmarkExamines, ProtectionCountry, ProtectionElsewhere, TransferDecided,
};
use crate::rule::rule;
use crate::source::heading;
use crate::{Limit, Rule, Section, Topic};

pub(super) const RULES: &[&Rule] = &[&DC1, &DC2, &FI6, &OVERTURNED, &AD1];

pub(crate) static DC1: Rule = rule("dc1", Topic::Law, &[heading::CRITERIA]);

pub(crate) static DC2: Rule = rule("dc2", Topic::Law, &[heading::CRITERIA]);

/// What the Immigration Service has itself told the person goes before any reading of the rules.
pub(crate) static FI6: Rule =
    rule("fi6", Topic::Responsibility, &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME])
        .when(Is(DenmarkExamines))
        .in_order()
        // It did so in the case before; a new one may be another matter.
        .limits(&[Limit { when: Is(CameBack), doubt: &C9 }])
        .then(&[Gate, ResponsibleDenmark]);

/// The Board has changed a decision to send the person elsewhere. What follows is not written.
pub(crate) static OVERTURNED: Rule = rule("ab-overturned", Topic::Responsibility, &[heading::ADMISSIBILITY_APPEAL])
    .when(All(&[SENT_ELSEWHERE, Is(BoardOverturned)]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &AFTER_OVERTURNED }])
    .then(&[ResponsibleDenmark]);

pub(crate) static AD1: Rule =
    rule("ad1", Topic::Responsibility, &[heading::EUROPEAN_SAFE_COUNTRY, heading::ADMISSIBILITY_GROUNDS])
        .when(All(&[Is(ProtectionElsewhere), IsNot(TransferDecided), IsNot(BoardOverturned)]))
        .in_order()
        .limits(&[CHILD_UNLESS_SO_DECIDED])
        .then(&[Gate, Responsible(ProtectionCountry), Effect::Section(Section::B29)])
        .doubts(&[&PROTECTION_IS_REAL]);

/// What goes before every criterion of either set.
pub(super) const GATES: &[&Rule] = &[&FI6, &OVERTURNED, &AD1];
