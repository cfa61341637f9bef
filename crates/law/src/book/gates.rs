//! On what the question rests which country is responsible, and what settles it before the criteria of
//! either set of rules are reached.

mod cases;

pub(super) use cases::CASES;

use super::limits::CHILD_UNLESS_SO_DECIDED;
use super::phase::SENT_ELSEWHERE;
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::doubt::{AFTER_OVERTURNED, C9, PROTECTION_IS_REAL};
use crate::effect::Effect::{self, Gate, Responsible, ResponsibleDenmark};
use crate::fact::Fact::{
    BoardOverturned, CameBack, DenmarkExamines, ProtectionCountry, ProtectionElsewhere, TransferDecided,
};
use crate::source::heading;
use crate::{Limit, Rule, Section, Topic, Yields};

pub(crate) static DC1: Rule = Rule { id: "dc1", sources: &[heading::CRITERIA], topic: Topic::Law, ..ALWAYS };

pub(crate) static DC2: Rule = Rule { id: "dc2", sources: &[heading::CRITERIA], topic: Topic::Law, ..ALWAYS };

/// What the Immigration Service has itself told the person goes before any reading of the rules.
pub(crate) static FI6: Rule = Rule {
    id: "fi6",
    sources: &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME],
    when: Is(DenmarkExamines),
    yields: Yields::InOrder,
    // It did so in the case before; a new one may be another matter.
    limits: &[Limit { when: Is(CameBack), doubt: &C9 }],
    then: &[Gate, ResponsibleDenmark],
    ..ALWAYS
};

/// The Board has changed a decision to send the person elsewhere. What follows is not written.
pub(crate) static OVERTURNED: Rule = Rule {
    id: "ab-overturned",
    sources: &[heading::ADMISSIBILITY_APPEAL],
    when: All(&[SENT_ELSEWHERE, Is(BoardOverturned)]),
    yields: Yields::InOrder,
    limits: &[Limit { when: Condition::ALWAYS, doubt: &AFTER_OVERTURNED }],
    then: &[ResponsibleDenmark],
    ..ALWAYS
};

pub(crate) static AD1: Rule = Rule {
    id: "ad1",
    sources: &[heading::EUROPEAN_SAFE_COUNTRY, heading::ADMISSIBILITY_GROUNDS],
    when: All(&[Is(ProtectionElsewhere), IsNot(TransferDecided), IsNot(BoardOverturned)]),
    yields: Yields::InOrder,
    limits: &[CHILD_UNLESS_SO_DECIDED],
    then: &[Gate, Responsible(ProtectionCountry), Effect::Section(Section::B29)],
    doubts: &[&PROTECTION_IS_REAL],
    ..ALWAYS
};

/// What goes before every criterion of either set.
pub(super) static GATES: &[&Rule] = &[&FI6, &OVERTURNED, &AD1];

/// A rule of this theme that holds for everyone; each rule names what differs.
const ALWAYS: Rule = Rule::new("", Topic::Responsibility, &[]);
